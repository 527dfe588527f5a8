import { cleanUrl } from './clean-url.ts';

/**
 * What two addresses of one page have in common: http and https, "www." and a slash at the end say nothing of which page it is, nor does
 * what follows the reader about.
 * @returns undefined where the text is no address
 */
export function addressKey(address: string): string | undefined {
  const clean = cleanUrl(address);
  const url = clean === undefined ? null : URL.parse(clean);
  if (!url) return undefined;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}${url.hash}`;
}
