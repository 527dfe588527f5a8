/** A sprout over its taproot: the picture of a library that begins. */
export function SproutArt() {
  const leaf = {
    fill: 'var(--mindset-soft)',
    stroke: 'var(--mindset-strong)',
    strokeWidth: 2,
    strokeLinejoin: 'round',
  } as const;
  return (
    <svg className="welcome__art" viewBox="0 0 132 148" fill="none" aria-hidden="true">
      <path d="M8 66h116" stroke="var(--line-strong)" strokeWidth="2" strokeLinecap="round" />
      <path d="M63 58C41 58 28 46 27 24c23 0 36 12 36 34Z" {...leaf} />
      <path d="M69 58c0-26 14-42 40-42-1 26-16 42-40 42Z" {...leaf} />
      <path
        d="M66 66V54M63 58c-8-10-16-18-24-24M69 58c8-12 18-24 28-32"
        stroke="var(--mindset-strong)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <g fill="var(--accent)">
        <rect x="36" y="76" width="60" height="12" rx="4" />
        <rect x="46" y="96" width="40" height="12" rx="4" opacity=".75" />
        <rect x="55" y="116" width="22" height="12" rx="4" opacity=".5" />
        <rect x="61" y="136" width="10" height="10" rx="4" opacity=".3" />
      </g>
    </svg>
  );
}
