import type { Id } from './identity.ts';
import { safeLink } from './safe-link.ts';

/** The address of a resource, and when it was checked last. */
export interface Link {
  id: Id;
  url: string;
  checked?: string;
}

/** What one press checks. */
export interface LinkPlan {
  /** The links of one site after another: no site is asked for two at once. */
  sites: Link[][];
  /** What the browser is asked to let us reach, as match patterns. */
  origins: string[];
  /** How many links are checked. */
  count: number;
  /** How many wait for another press, because the browser was to be asked for too many sites. */
  later: number;
  /** How many lead to no site of the web: devices of a house, files, numbers. */
  left: number;
}

/** More are not asked for at once: Chromium takes a second to give up a thousand, and four times as long for twice as many. */
const MOST_ORIGINS = 500;

/** Names that stand for something in the same house or school. A stranger's bundle must not have its reader knock there. */
const NEARBY = /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|arpa)$/;

/** The host of an address that is a site of the web; undefined for other addresses. */
function siteHost(address: string): string | undefined {
  const host = URL.parse(safeLink(address) ?? '')?.hostname ?? '';
  const isName = /^(?=.*[a-z])[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(host);
  return isName && !NEARBY.test(host) ? host : undefined;
}

const WWW = /^www\./;
/** example.org or example.ac.uk: what mostly stands at www. as well. */
const BARE = /^[^.]+\.(?:[^.]+|(?:ac|co|com|edu|gov|gv|net|or|org|sch)\.[a-z]{2})$/;

/** A host with and without www., which sites lead to and fro between. */
const twinsOf = (host: string): string[] => {
  if (WWW.test(host)) return [host, host.replace(WWW, '')];
  return BARE.test(host) ? [host, `www.${host}`] : [host];
};

const originsOf = (hosts: Iterable<string>): string[] =>
  [...new Set([...hosts].flatMap(twinsOf))].map((host) => `*://${host}/*`);

/** When the link that waits longest was checked; '' where one never was. */
const lastChecked = (links: readonly Link[]): string =>
  links.reduce((first, { checked = '' }) => (checked < first ? checked : first), '~');

/** Decides which links one press checks, in which order, and which sites the browser is asked for: those, and no others. */
export function planCheck(links: readonly Link[]): LinkPlan {
  const onWeb = links.flatMap((link) => {
    const host = siteHost(link.url);
    return host === undefined ? [] : [{ link, host, site: host.replace(WWW, '') }];
  });
  const sites = [...Map.groupBy(onWeb, ({ site }) => site).values()].map((its) => ({
    links: its.map(({ link }) => link),
    origins: originsOf(its.map(({ host }) => host)),
    when: lastChecked(its.map(({ link }) => link)),
  }));
  // Never checked first, then what was checked longest ago; of these the site with most links.
  sites.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : b.links.length - a.links.length));
  const plan: LinkPlan = { sites: [], origins: [], count: 0, later: 0, left: 0 };
  for (const { links: its, origins } of sites) {
    if (plan.later > 0 || plan.origins.length + origins.length > MOST_ORIGINS) {
      plan.later += its.length;
      continue;
    }
    plan.sites.push(its);
    plan.origins.push(...origins);
    plan.count += its.length;
  }
  // A site with many links takes longest: begun last, it would be waited for alone.
  plan.sites.sort((a, b) => b.length - a.length);
  plan.left = links.length - plan.count - plan.later;
  return plan;
}
