/** Second labels under which countries give out names: co.uk, ac.at, edu.au, gov.br, or.jp, asso.fr. */
const SECOND =
  /^(ac|co|com|edu|gob|gouv|gov|go|gv|ne|net|nic|nom|or|org|sch|school|k12|id|ltd|plc|me|asso|presse|uni|mil)$/;
/** Hosts where each customer's own name stands before these: a canonical link from one customer to another is not of the same site. */
const SHARED =
  /(^|\.)(github\.io|gitlab\.io|blogspot\.[a-z.]+|wordpress\.com|netlify\.app|vercel\.app|pages\.dev|web\.app|weebly\.com|wixsite\.com|substack\.com|tumblr\.com|medium\.com|livejournal\.com|over-blog\.com|hypotheses\.org|jimdofree\.com|squarespace\.com|edublogs\.org|home\.blog|neocities\.org)$/;

/** Whether a host gives each of its customers a name of their own, so that the whole host is one person's. */
export const isShared = (host: string): boolean => SHARED.test(host);

/**
 * The name that a site was registered under, by rule of thumb: two labels, three below a country's second label,
 * one more below hosts that many share. The public suffix list would weigh 40 kB for the few names that this gets wrong.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$/.test(name) || name.startsWith('[')) return name;
  const labels = name.split('.');
  const shared = SHARED.exec(name);
  const suffix = shared
    ? (shared[2] ?? '').split('.').length
    : labels.length > 2 && labels.at(-1)?.length === 2 && SECOND.test(labels.at(-2) ?? '')
      ? 2
      : 1;
  return labels.slice(-(suffix + 1)).join('.');
}

/** Whether two addresses are of one site, also when one is https and the other not, www or m. */
export const sameSite = (one: URL, other: URL): boolean => siteOf(one.hostname) === siteOf(other.hostname);
