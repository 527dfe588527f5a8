import type { Id } from '../../model/identity.ts';

/** Where in the library someone is: what the part of the address after # says. */
export type Address = Place & {
  /** What stands after the question mark: words and filters (see filter/address.ts), and how the list stands. */
  query?: string;
};

type Place =
  | { view: 'inbox' | 'all' | 'trash'; resource?: Id }
  | { view: 'competency'; id: Id; resource?: Id }
  | { view: 'search'; id: Id; resource?: Id }
  | { view: 'collection'; id: Id; tab?: 'coverage' | 'feedback'; resource?: Id }
  | { view: 'coverage'; resource?: Id }
  | { view: 'share'; what: 'chosen' | 'everything' }
  | { view: 'share'; what: 'collection'; id: Id }
  | { view: 'framework'; id: Id }
  /** A round of feedback: what is asked and answered, and the file that goes out. */
  | { view: 'round'; id: Id; send?: true; resource?: Id }
  /** The saved text of a resource; from: the view that it was opened from. */
  | { view: 'read'; id: Id; from?: string }
  | { view: 'open' | 'settings' | 'history' | 'tags' | 'duplicates' };

const URN = 'urn:uuid:';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id as it stands in an address: without what all ids begin with. */
export const shortId = (id: Id): string => id.slice(URN.length);
/** The id that stands in an address, short or whole. */
export function fullId(text: string | undefined): Id | undefined {
  const uuid = text?.startsWith(URN) ? text.slice(URN.length) : text;
  return uuid !== undefined && UUID.test(uuid) ? `${URN}${uuid}` : undefined;
}

/** The addresses of the library, as wouter's hash location takes them. */
export const pathTo = {
  inbox: '/inbox',
  all: '/all',
  trash: '/trash',
  open: '/open',
  settings: '/settings',
  history: '/history',
  coverage: '/coverage',
  tags: '/tags',
  duplicates: '/duplicates',
  framework: (id: Id) => `/frameworks/${shortId(id)}`,
  shareChosen: '/share',
  shareEverything: '/share/everything',
  collection: (id: Id) => `/collection/${shortId(id)}`,
  collectionCoverage: (id: Id) => `/collection/${shortId(id)}/coverage`,
  collectionFeedback: (id: Id) => `/collection/${shortId(id)}/feedback`,
  round: (id: Id) => `/round/${shortId(id)}`,
  sendRound: (id: Id) => `/round/${shortId(id)}/send`,
  shareCollection: (id: Id) => `/collection/${shortId(id)}/share`,
  competency: (id: Id) => `/competency/${shortId(id)}`,
  search: (id: Id) => `/search/${shortId(id)}`,
  /** The saved text of a resource, with the way back to where it was opened. */
  read: (id: Id, from?: string) => withQuery(`/read/${shortId(id)}`, from && new URLSearchParams({ from }).toString()),
  /** A resource beside the list of a place, which keeps the place's words and filters. */
  resource(id: Id, place = '/all'): string {
    const [words, query] = place.split('?');
    return withQuery(`${words}/r/${shortId(id)}`, query);
  },
} as const;

/** A path with words and filters after it. */
export const withQuery = (path: string, query: string | undefined): string => (query ? `${path}?${query}` : path);

/** The place of an address, without the resource that is open beside it, without words and filters. */
export function placePath(address: Address): string {
  if (address.view === 'collection') {
    if (address.tab === 'feedback') return pathTo.collectionFeedback(address.id);
    return address.tab === 'coverage' ? pathTo.collectionCoverage(address.id) : pathTo.collection(address.id);
  }
  if (address.view === 'round') return address.send ? pathTo.sendRound(address.id) : pathTo.round(address.id);
  if (address.view === 'competency') return pathTo.competency(address.id);
  if (address.view === 'search') return pathTo.search(address.id);
  if (address.view === 'framework') return pathTo.framework(address.id);
  if (address.view === 'read') return pathTo.read(address.id);
  if (address.view === 'share') return address.what === 'everything' ? pathTo.shareEverything : pathTo.shareChosen;
  return `/${address.view}`;
}

const LISTS: readonly Address['view'][] = ['inbox', 'all', 'trash', 'competency', 'search'];

/** Whether an address shows a list, which can be searched. */
export const showsList = ({ view }: Address): boolean => LISTS.includes(view);

/** What is looked at: the place with its words and filters, without the resource that is open beside it. */
export const viewPath = (address: Address): string => withQuery(placePath(address), address.query);

function open(segments: string[], query: URLSearchParams): { resource?: Id } {
  const at = segments.indexOf('r');
  const resource = fullId(at < 0 ? (query.get('r') ?? undefined) : segments[at + 1]);
  return resource === undefined ? {} : { resource };
}

function cameFrom(query: URLSearchParams): { from?: string } {
  const from = query.get('from');
  return from?.startsWith('/') ? { from } : {};
}

/**
 * Reads the part of the address after #. Older and shorter forms are read too: /all?r=<uuid> and /resource/<uuid>.
 * What nobody can make sense of leads to all resources.
 */
export function readAddress(path: string): Address {
  const [words = '', search = ''] = path.split('?');
  const query = new URLSearchParams(search);
  const place = readPlace(words.split('/').filter(Boolean), query);
  query.delete('r');
  if (place.view === 'read') return place;
  return query.size === 0 ? place : { ...place, query: query.toString() };
}

/** The places that show one thing and no list beside it. */
function placeOfOne(view: string | undefined, id: Id, query: URLSearchParams): Place | undefined {
  if (view === 'read') return { view, id, ...cameFrom(query) };
  if (view === 'frameworks') return { view: 'framework', id };
  if (view === 'resource') return { view: 'all', resource: id };
  return undefined;
}

/** The places that have further pages of their own. */
function placeWithParts(
  view: string | undefined,
  id: Id,
  part: string | undefined,
  beside: { resource?: Id },
): Place | undefined {
  if (view === 'round') return part === 'send' ? { view, id, send: true } : { view, id, ...beside };
  if (view !== 'collection') return undefined;
  if (part === 'share') return { view: 'share', what: 'collection', id };
  return part === 'coverage' || part === 'feedback' ? { view, id, tab: part, ...beside } : { view, id, ...beside };
}

function readPlace(segments: string[], query: URLSearchParams): Place {
  const [view, second, third] = segments;
  const beside = open(segments, query);
  const id = fullId(second);
  const ofOne = id && placeOfOne(view, id, query);
  if (ofOne) return ofOne;
  if (view === 'inbox' || view === 'trash' || view === 'coverage') return { view, ...beside };
  const tabbed = id && placeWithParts(view, id, third, beside);
  if (tabbed) return tabbed;
  if ((view === 'competency' || view === 'search') && id) return { view, id, ...beside };
  if (view === 'share') return { view, what: second === 'everything' ? 'everything' : 'chosen' };
  if (view === 'open' || view === 'settings' || view === 'history' || view === 'tags' || view === 'duplicates')
    return { view };
  return { view: 'all', ...beside };
}
