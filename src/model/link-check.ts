import { addressKey } from './address-key.ts';
import { cleanUrl } from './clean-url.ts';
import type { Id } from './identity.ts';

/** What came of asking an address. `silent`: nobody answered; `unsaid`: the site answered, but not whether the page is there. */
export type LinkVerdict = 'works' | 'moved' | 'gone' | 'silent' | 'unsaid';

/** What was found when the address of a resource was asked. It has the id of the resource, and stays on this machine. */
export interface LinkCheck {
  id: Id;
  /** The address that was asked: where the resource has another one since, nothing is known of that. */
  url: string;
  date: string;
  verdict: LinkVerdict;
  /** As the site answered (https://www.rfc-editor.org/rfc/rfc9110#section-15); absent where it did not. */
  status?: number;
  /** Where the page is now; absent where the site leads on to another one, into which nobody let us look. */
  to?: string;
}

/** How one request is made. */
export interface Attempt {
  method: 'HEAD' | 'GET';
  /** `manual` stops at a redirect, wherever it leads. */
  redirect: 'follow' | 'manual';
}

/** What came of one request. `failed`: no connection, or it was led on to a site that nobody let us ask. */
export type Answer =
  | { how: 'answered'; status: number; url: string }
  | { how: 'ledOn' }
  | { how: 'failed' }
  | { how: 'late' };

/** A request that was made, and what came of it. */
export type Attempted = Attempt & { answer: Answer };

const TOO_MANY_REQUESTS = 429;
const [NOT_FOUND, GONE] = [404, 410];

/** Whoever was asked too often is not asked again. */
const isRefusal = ({ answer }: Attempted): boolean =>
  answer.how === 'answered' && answer.status >= 400 && answer.status !== TOO_MANY_REQUESTS;

/**
 * What to ask next: the head of the page alone at first; the page itself where its head is refused, for many sites only know pages; and only
 * for the redirect where nothing came, for it may have led to a site that we may not ask.
 * @returns undefined where enough is known
 */
export function nextAttempt(tried: readonly Attempted[]): Attempt | undefined {
  const last = tried.at(-1);
  if (!last) return { method: 'HEAD', redirect: 'follow' };
  if (last.answer.how === 'failed' && last.redirect === 'follow') return { method: 'GET', redirect: 'manual' };
  const again = last.method === 'HEAD' && (last.answer.how === 'late' || isRefusal(last));
  return again ? { method: 'GET', redirect: 'follow' } : undefined;
}

/** Parts of addresses at which a site wants something of the reader before it shows a page. */
const AT_THE_DOOR = /(?:^|[/._-])(?:log-?in|sign-?in|signon|sso|auth|oauth2?|consent|captcha|cookiewall)(?:[/._-]|$)/i;

const wantsSomething = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && AT_THE_DOOR.test(`${url.hostname}${url.pathname}`);
};

/** An address without the place on the page, of which no answer tells. */
const withoutPlace = (address: string): string => address.replace(/#(?!!?\/).*$/s, '');

/** The address at which a page is now, with what in the old one no site gets to see. */
function arrivedAt(from: string, at: string): string | undefined {
  const url = URL.parse(at);
  if (!url) return undefined;
  if (url.hash === '') url.hash = URL.parse(from)?.hash ?? '';
  return cleanUrl(url.href);
}

type Finding = Pick<LinkCheck, 'verdict' | 'status' | 'to'>;

function findingOf(asked: string, status: number, url: string): Finding {
  if (status === NOT_FOUND || status === GONE) return { verdict: 'gone', status };
  if (status >= 400) return { verdict: 'unsaid', status };
  const to = arrivedAt(asked, url);
  if (to === undefined || addressKey(withoutPlace(to)) === addressKey(withoutPlace(asked))) return { verdict: 'works' };
  return wantsSomething(to) && !wantsSomething(asked) ? { verdict: 'unsaid' } : { verdict: 'moved', to };
}

/** What the requests to an address come to. The last one counts; a site that answered any of them is there. */
export function verdictOf(asked: string, tried: readonly Attempted[]): Finding {
  const answer = tried.at(-1)?.answer;
  if (answer?.how === 'answered') return findingOf(asked, answer.status, answer.url);
  if (answer?.how === 'ledOn') return { verdict: 'moved' };
  return { verdict: tried.some((each) => each.answer.how === 'answered') ? 'unsaid' : 'silent' };
}

/** Whether a site wants to be asked no more for now. */
export const wantsQuiet = ({ status }: Pick<LinkCheck, 'status'>): boolean => status === TOO_MANY_REQUESTS;

/** What lists are narrowed by: only what is gone, or did not answer, is dead. */
export const linkStandings = ['dead', 'moved', 'works', 'unsaid', 'unchecked'] as const;
export type LinkStanding = (typeof linkStandings)[number];

const standings: Record<LinkVerdict, LinkStanding> = {
  works: 'works',
  moved: 'moved',
  gone: 'dead',
  silent: 'dead',
  unsaid: 'unsaid',
};

/** What is known of the address that a resource has now; undefined where it has none. */
export function linkStanding(url: string | undefined, check: LinkCheck | undefined): LinkStanding | undefined {
  if (!url) return undefined;
  if (check?.url === url) return standings[check.verdict];
  // The address to which the old one led was taken over: it did answer.
  return check?.to === url ? 'works' : 'unchecked';
}

/** Whether a page that moved is now where the site begins: sites often lead there from pages that are gone. */
export function leadsToFront({ url, to }: Pick<LinkCheck, 'url' | 'to'>): boolean {
  const isFront = (address: string | undefined) => URL.parse(address ?? '')?.pathname === '/';
  return isFront(to) && !isFront(url);
}

/**
 * What of a whole check can be believed. Where the computer is offline, or nobody answered at all, the silence says more of the teacher's
 * own connection than of the sites; one silent site alone may be just that.
 */
export function believable(checks: readonly LinkCheck[], isOnline: boolean): LinkCheck[] {
  const heard = checks.filter(({ verdict }) => verdict !== 'silent');
  const sites = new Set(checks.map(({ url }) => URL.parse(url)?.hostname));
  return isOnline && (heard.length > 0 || sites.size <= 1) ? [...checks] : heard;
}
