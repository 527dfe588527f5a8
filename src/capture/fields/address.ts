import { cleanUrl } from '../../model/clean-url.ts';
import { safeLink } from '../../model/safe-link.ts';
import { sameSite } from '../site.ts';
import type { PageSnapshot } from '../snapshot.ts';

const WAYBACK = /^(https?:\/\/web\.archive\.org)?\/web\/\d{4,14}([a-z]{2}_)?\/(?=https?:)/i;

/** An archived page's addresses are prefixed by the archive; what they led to stands behind the prefix. */
export const withoutArchive = (address: string): string => address.replace(WAYBACK, '');

/** An address of the page as absolute, http or https; undefined for anything else. */
export function absolute(address: string | undefined, base: string): string | undefined {
  if (!address) return undefined;
  const url = URL.parse(address.trim(), base);
  return url ? safeLink(url.href) : undefined;
}

const isRoot = (url: URL): boolean => /^\/(index\.\w{3,5})?$/.test(url.pathname) && url.search === '';

/** Whether the page's own word on its address is believable: an address of the same site, and not just the site's front door. */
function believed(stated: string | undefined, snapshot: PageSnapshot): string | undefined {
  // "https:///paths/17" would be read as a host named paths.
  if (!stated || /^https?:\/*$|^(https?:)?\/{3,}/i.test(stated.trim())) return undefined;
  const page = URL.parse(snapshot.address);
  const url = URL.parse(absolute(stated, snapshot.address) ?? '');
  if (!page || !url || !sameSite(page, url)) return undefined;
  if (isRoot(url) && !isRoot(page)) return undefined;
  if (url.host === page.host && url.protocol === 'http:') url.protocol = page.protocol;
  return url.href;
}

/** The address under which the page is kept: its canonical link where that can be believed, cleaned. */
export function addressOf(snapshot: PageSnapshot): string | undefined {
  const own = cleanUrl(snapshot.address);
  if (/^https?:\/\/web\.archive\.org\/web\//.test(snapshot.address)) return own;
  // A route is another page to the teacher although its canonical link is that of the frame around it.
  if (/#!?\//.test(snapshot.address)) return own;
  const links = snapshot.links.filter(({ rel }) => rel.split(/\s+/).includes('canonical')).map(({ href }) => href);
  const graph = snapshot.metas.filter(({ name }) => name === 'og:url').map(({ content }) => content);
  for (const stated of [...links, ...graph]) {
    const clean = cleanUrl(believed(stated, snapshot) ?? '');
    if (clean) return clean;
  }
  return own;
}
