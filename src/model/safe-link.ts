/** Longer addresses are data in disguise; browsers themselves stop near this length. */
const LONGEST_LINK = 8_192;

/**
 * The one judge of links: an absolute http or https address without a user name or password in it.
 * @returns the address as the URL standard (https://url.spec.whatwg.org) writes it, or undefined where it is none.
 */
export function safeLink(text: string): string | undefined {
  if (text.length > LONGEST_LINK) return undefined;
  const url = URL.parse(text.trim());
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.username || url.password) return undefined;
  // What is written in letters of other scripts grows where it is encoded.
  return url.href.length > LONGEST_LINK ? undefined : url.href;
}
