import { cleanUrl } from '../../model/clean-url.ts';
import type { Stretch } from './personal.ts';

/** Addresses of networks that nobody outside reaches (RFC 1918, RFC 4193, RFC 6761, RFC 6762). */
const INSIDE =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[?(::1|f[cd][0-9a-f]{2}:|fe80:))|\.(local|localhost|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/i;

/** Where only members of a school come in. */
const MEMBERS =
  /(^|\.)(classroom\.google\.com|instructure\.com|schoology\.com|teams\.microsoft\.com|sharepoint\.com|itslearning\.com|managebac\.com|powerschool\.com|brightspace\.com|blackboard\.com|seesaw\.me)$|(^|\.)(moodle|intranet|vle|lms|canvas)\./i;

/** Why an address had better not go out as it is, and what to write in its place. */
export type AddressRisk = { risk: 'token'; clean: string } | { risk: 'inside' };

/** What an address would give away: a key that lets others in, or a place where they cannot come in. */
export function riskOfAddress(address: string): AddressRisk | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  const { hostname } = url;
  if (INSIDE.test(hostname) || !hostname.includes('.') || MEMBERS.test(hostname)) return { risk: 'inside' };
  const clean = cleanUrl(address);
  return clean !== undefined && clean !== url.href ? { risk: 'token', clean } : undefined;
}

/** An address as it stands in a sentence, without the sign that ends the sentence; bounded, as addresses are. */
const IN_TEXT = /https?:\/\/[^\s<>"“”„«»)\]}]{1,2000}/giu;
const END_OF_SENTENCE = /[.,;:!?'’…]+$/u;

/** The addresses in a text that had better not go out as they are. */
export const addressesIn = (text: string): { at: Stretch; is: AddressRisk }[] =>
  [...text.matchAll(IN_TEXT)].flatMap(({ 0: found, index: start }) => {
    const address = found.replace(END_OF_SENTENCE, '');
    const is = riskOfAddress(address);
    return is ? [{ at: { start, end: start + address.length }, is }] : [];
  });
