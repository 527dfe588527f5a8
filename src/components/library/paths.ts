import type { Id } from '../../model/identity.ts';

/** Where in the library someone is: what the part of the address after # says. */
export type Address =
  | { view: 'inbox' | 'all' | 'trash'; resource?: Id }
  | { view: 'competency'; id: Id; resource?: Id }
  | { view: 'collection'; id: Id; tab?: 'coverage'; resource?: Id }
  | { view: 'coverage'; resource?: Id }
  | { view: 'share'; what: 'chosen' | 'everything' }
  | { view: 'share'; what: 'collection'; id: Id }
  | { view: 'open' | 'settings' | 'history' };

const URN = 'urn:uuid:';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const short = (id: Id): string => id.slice(URN.length);
/** The id that stands in an address, short or whole. */
function idOf(text: string | undefined): Id | undefined {
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
  shareChosen: '/share',
  shareEverything: '/share/everything',
  collection: (id: Id) => `/collection/${short(id)}`,
  collectionCoverage: (id: Id) => `/collection/${short(id)}/coverage`,
  shareCollection: (id: Id) => `/collection/${short(id)}/share`,
  competency: (id: Id) => `/competency/${short(id)}`,
  resource: (id: Id, place = '/all') => `${place}/r/${short(id)}`,
} as const;

/** The place of an address, without the resource that is open beside it. */
export function placePath(address: Address): string {
  if (address.view === 'collection')
    return address.tab === 'coverage' ? pathTo.collectionCoverage(address.id) : pathTo.collection(address.id);
  if (address.view === 'competency') return pathTo.competency(address.id);
  if (address.view === 'share') return address.what === 'everything' ? pathTo.shareEverything : pathTo.shareChosen;
  return `/${address.view}`;
}

function open(segments: string[], query: URLSearchParams): { resource?: Id } {
  const at = segments.indexOf('r');
  const resource = idOf(at < 0 ? (query.get('r') ?? undefined) : segments[at + 1]);
  return resource === undefined ? {} : { resource };
}

/**
 * Reads the part of the address after #. Older and shorter forms are read too: /all?r=<uuid> and /resource/<uuid>.
 * What nobody can make sense of leads to all resources.
 */
export function readAddress(path: string): Address {
  const [words = '', search = ''] = path.split('?');
  const segments = words.split('/').filter(Boolean);
  const [view, second, third] = segments;
  const beside = open(segments, new URLSearchParams(search));
  const id = idOf(second);
  if (view === 'inbox' || view === 'trash' || view === 'coverage') return { view, ...beside };
  if (view === 'collection' && id) {
    if (third === 'share') return { view: 'share', what: 'collection', id };
    return third === 'coverage' ? { view, id, tab: third, ...beside } : { view, id, ...beside };
  }
  if (view === 'competency' && id) return { view, id, ...beside };
  if (view === 'share') return { view, what: second === 'everything' ? 'everything' : 'chosen' };
  if (view === 'open' || view === 'settings' || view === 'history') return { view };
  if (view === 'resource' && id) return { view: 'all', resource: id };
  return { view: 'all', ...beside };
}
