import type { Strength } from '../../model/alignment.ts';

/** How strongly, as a root of one, two or three layers. Silent beside a word; alone it needs a label. */
export function DepthMark({ strength, label }: { strength: Strength | undefined; label?: string }) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className="depth" data-strength={strength} {...spoken}>
      <i />
      <i />
      <i />
    </span>
  );
}
