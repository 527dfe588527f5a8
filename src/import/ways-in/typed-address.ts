import { safeLink } from '../../model/safe-link.ts';

/** The longest address that anybody types. */
const LONGEST_TYPED = 2_000;

/** A host and what may follow it, without how an address begins. */
const HOST = /^(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Names of files look like hosts. */
const FILE = /^[^/?#]*\.(?:html?|php|pdf|docx?|pptx?|xlsx?|txt|png|jpe?g|gif|csv|json|js|css|exe|md|zip)(?:[/?#]|$)/i;

/** What people begin an address with who leave out how it is asked for. */
const WWW = /^www\.[\p{L}\p{N}-]+\.\S+$/iu;

/** The address that a field means which is there for addresses, and for nothing else: it may be a host alone. */
export function meantAddress(words: string | undefined): string | undefined {
  const typed = words?.trim() ?? '';
  const isHost = typed.length <= LONGEST_TYPED && HOST.test(typed) && !FILE.test(typed);
  return addressOf(isHost ? `https://${typed}` : typed.replace(/^\/\/(?=[^/])/, 'https://'));
}

/** The address that words are; people leave out how it begins. A pattern that stands for the addresses of many hosts is none. */
export function addressOf(words: string | undefined): string | undefined {
  const typed = words?.trim() ?? '';
  const link = safeLink(WWW.test(typed) ? `https://${typed}` : typed);
  return link !== undefined && !/^https?:\/\/[^/]*\*/.test(link) ? link : undefined;
}
