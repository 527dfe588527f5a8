import { safeLink } from './safe-link.ts';
import {
  A_WAY,
  BESIDE_A_SIGNATURE,
  BY_WHAT_WAY,
  FOLLOWING,
  LETS_IN,
  LETS_IN_BY_CHANCE,
  LOOKS_LIKE_CHANCE,
  ONLY_AT,
} from './url-parameters.ts';

/** Session ids are short numbers nowhere, but `?sid=123` is a story at old news sites. */
const SHORT_NUMBER = /^\d{1,8}$/;

function isToDrop(name: string, value: string, url: URL): boolean {
  if (ONLY_AT.some(([pattern, host]) => host.test(url.hostname) && pattern.test(name))) return true;
  if (FOLLOWING.test(name)) return true;
  if (LETS_IN.test(name)) return !(/^s_?id$/i.test(name) && SHORT_NUMBER.test(value));
  if (BESIDE_A_SIGNATURE.test(name)) return /[?&](sig|signature|key-pair-id)=/i.test(url.search);
  if (LETS_IN_BY_CHANCE.test(name)) return LOOKS_LIKE_CHANCE.test(value);
  return BY_WHAT_WAY.test(name) && A_WAY.test(value);
}

/** ;jsessionid=1A2B and the like, and ASP's (S(…)), which servers write into the path. */
const IN_PATH = /;(jsessionid|phpsessid|sid|sessionid|cfid|cftoken)=[^/?#;]*/gi;
const IN_SEGMENT = /\/\([SAF]\([a-z0-9_-]{8,}\)\)(?=\/|$)/gi;
/** A fragment that leads to another page, not to a place on this one. */
const ROUTE = /^#!?\//;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Keeps the pairs that say which page it is, in their order and spelling. */
const keptOf = (query: string, url: URL): string =>
  query
    .split('&')
    .filter((pair) => {
      const [name = '', ...value] = pair.split('=');
      return pair !== '' && !isToDrop(decoded(name).trim(), decoded(value.join('=')), url);
    })
    .join('&');

/** A route can carry parameters of its own. */
function cleanRoute(url: URL): string {
  const [path = '', query = ''] = url.hash.split(/\?(.*)/s, 2);
  const kept = keptOf(query, url);
  return kept ? `${path}?${kept}` : path;
}

/** A name and password in an address are nobody else's business; the page is the same without them. */
function withoutUser(text: string): string {
  const url = URL.parse(text.trim());
  if (!url) return '';
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * The address without what follows the reader about: tracking, tokens, session ids, a fragment that is no route.
 * What says which page it is (v, t, q, list, page, id and whatever is not known) stays, in its order and spelling.
 * @returns the clean address, or undefined where the text is no http(s) address.
 */
export function cleanUrl(text: string): string | undefined {
  const safe = safeLink(withoutUser(text));
  const url = safe ? URL.parse(safe) : null;
  if (!url) return undefined;
  const kept = keptOf(url.search.slice(1), url);
  const hash = ROUTE.test(url.hash) ? cleanRoute(url) : '';
  url.search = kept && `?${kept}`;
  url.pathname = url.pathname.replace(IN_PATH, '').replace(IN_SEGMENT, '');
  url.hash = hash;
  return url.href;
}
