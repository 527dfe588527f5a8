import { addressesIn } from '../../model/addresses-in-text.ts';
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

/** The addresses in a text that had better not go out as they are. */
export const riskyAddressesIn = (text: string): { at: Stretch; is: AddressRisk }[] =>
  addressesIn(text).flatMap(({ text: address, index: start }) => {
    const is = /^https?:/i.test(address) ? riskOfAddress(address) : undefined;
    return is ? [{ at: { start, end: start + address.length }, is }] : [];
  });
