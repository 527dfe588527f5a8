import { BUNDLE_FORMAT } from '../export/bundle.ts';
import type { FormatName } from './formats.ts';
import { isNode, type RawNode } from './places.ts';
import { holdsPasswords } from './ways-in/passwords.ts';

type Sign = [FormatName, (data: RawNode) => boolean];

const isList = Array.isArray;

/** So many entries of a list are asked what they are. */
const MOST_LOOKED_AT = 20;
const has = (data: RawNode, ...fields: string[]) => fields.every((field) => Object.hasOwn(data, field));

/** Whether one of the first entries of a list fits: they are all of one shape, but the first may be the one that is broken. */
const someOf = (value: unknown, fits: (entry: RawNode) => boolean): boolean =>
  isList(value) && value.filter(isNode).slice(0, MOST_LOOKED_AT).some(fits);

const contextOf = (data: RawNode): string => JSON.stringify(data['@context'] ?? '').slice(0, 10_000);
const typesOf = (data: RawNode): string => JSON.stringify([data['@type'], data.type]).slice(0, 1_000);

/** Files whose outermost thing is an object, the surest signs first. See docs of each program's export. */
const OBJECTS: Sign[] = [
  ['taproot-bundle', (data) => data.format === BUNDLE_FORMAT],
  ['case', isCase],
  ['mahara-matrix', (data) => isNode(data.framework) && has(data.framework, 'standards')],
  ['common-standards', (data) => isStandardSet(data) || (isNode(data.data) && isStandardSet(data.data))],
  ['open-badge', (data) => /openbadges|purl\.imsglobal\.org\/spec\/ob\/|\/credentials\//i.test(contextOf(data))],
  ['web-annotation', (data) => contextOf(data).includes('www.w3.org/ns/anno')],
  ['amb', (data) => contextOf(data).includes('w3id.org/kim/amb')],
  [
    'lrmi',
    (data) =>
      contextOf(data).includes('schema.org') &&
      (/Learning|Course|Creative|Collection/.test(typesOf(data)) ||
        has(data, 'learningResourceType') ||
        has(data, 'educationalAlignment')),
  ],
  [
    'hypothesis',
    (data) => isHypothesis(data) || someOf(data.annotations, isHypothesis) || someOf(data.rows, isHypothesis),
  ],
  ['karakeep', isKarakeep],
  [
    'linkwarden',
    (data) =>
      isList(data.collections) && (has(data, 'pinnedLinks') || someOf(data.collections, ({ links }) => isList(links))),
  ],
  ['chrome-bookmarks', (data) => isNode(data.roots) && has(data.roots, 'bookmark_bar')],
  ['firefox-bookmarks', (data) => isList(data.children) && String(data.type).startsWith('text/x-moz-place')],
  [
    'geojson',
    (data) =>
      /^(FeatureCollection|Feature)$/.test(String(data.type)) && (has(data, 'features') || has(data, 'geometry')),
  ],
  ['program-json', isOfProgram],
  ['raindrop-json', (data) => someOf(data.items, isRaindrop)],
  ['google-keep', isKeep],
  ['toby', (data) => isToby(data) || someOf(data.groups, isToby)],
  ['google-classroom', (data) => has(data, 'courseState') || someOf(data.posts, (post) => has(post, 'courseWork'))],
  ['csl-json', (data) => someOf(data.items, isCsl)],
  ['json-ld', (data) => has(data, '@context') || has(data, '@graph')],
];

/** Files whose outermost thing is a list, by its first entry. */
const LISTS: Sign[] = [
  ['case', isCase],
  ['pinboard', (entry) => has(entry, 'href', 'description')],
  ['omnivore', (entry) => has(entry, 'slug', 'url') && (has(entry, 'savedAt') || has(entry, 'readingProgress'))],
  ['wallabag', (entry) => has(entry, 'url') && (has(entry, 'is_archived') || has(entry, 'is_read'))],
  ['raindrop-json', isRaindrop],
  ['google-keep', isKeep],
  ['obsidian-highlights', (entry) => has(entry, 'url') && isList(entry.highlights)],
  ['hypothesis', isHypothesis],
  ['tab-sessions', (entry) => isNode(entry.windows)],
  ['csl-json', isCsl],
  ['delicious', (entry) => has(entry, 'title', 'url', 'tags') && (has(entry, 'created') || has(entry, 'description'))],
  ['lrmi', (entry) => contextOf(entry).includes('schema.org') || /LearningResource/.test(typesOf(entry))],
  ['web-annotation', (entry) => contextOf(entry).includes('www.w3.org/ns/anno')],
  ['json-ld', (entry) => has(entry, '@context') || has(entry, '@id') || has(entry, '@type')],
];

/** What a package needs of others, in JavaScript and PHP: no list of links says so. */
const NEEDS = ['dependencies', 'devDependencies', 'peerDependencies', 'require', 'require-dev', 'autoload'];

/** What else packages say of themselves, with their version. */
const PARTS = ['scripts', 'repository', 'bin', 'engines'];

function isPackage(data: RawNode): boolean {
  const isNeed = (field: string) => isNode(data[field]);
  return has(data, 'name') && (NEEDS.some(isNeed) || (has(data, 'version') && PARTS.some((field) => has(data, field))));
}

/** An app of the web as it describes itself to browsers (https://www.w3.org/TR/appmanifest/). */
const isWebApp = (data: RawNode): boolean => has(data, 'start_url') && (has(data, 'icons') || has(data, 'display'));

/** What services of CASE give: a package, several, or a part of one. */
function isCase(data: RawNode): boolean {
  return (
    ['CFDocument', 'CFItems', 'CFPackage', 'CFPackages', 'CFDocuments', 'CFItem'].some((field) => has(data, field)) ||
    has(data, 'fullStatement', 'identifier')
  );
}

/** Settings and descriptions that programs keep for each other: packages, extensions, interfaces, schemas, recorded requests, maps of code. */
function isOfProgram(data: RawNode): boolean {
  return (
    has(data, 'manifest_version') ||
    has(data, 'lockfileVersion') ||
    has(data, 'compilerOptions') ||
    has(data, 'openapi', 'info') ||
    has(data, 'swagger', 'info') ||
    isPackage(data) ||
    isWebApp(data) ||
    has(data, 'version', 'sources', 'mappings') ||
    (isNode(data.log) && has(data.log, 'entries', 'creator')) ||
    /json-schema\.org\//.test(String(data.$schema))
  );
}

function isHypothesis(data: RawNode): boolean {
  return has(data, 'uri', 'target') && (has(data, 'user') || has(data, 'document') || has(data, 'text'));
}

function isKarakeep({ bookmarks }: RawNode): boolean {
  const isEmpty = isList(bookmarks) && bookmarks.length === 0;
  return isEmpty || someOf(bookmarks, (bookmark) => has(bookmark, 'createdAt', 'content'));
}

/** Toby's lists of cards, and its groups of such lists. */
function isToby({ lists }: RawNode): boolean {
  return someOf(lists, ({ cards }) => isList(cards));
}

/** A set of standards of the Common Standards Project. */
function isStandardSet(data: RawNode): boolean {
  const { standards } = data;
  const [first] = isNode(standards) ? Object.values(standards) : isList(standards) ? standards : [];
  return isNode(first) && has(first, 'description') && (has(first, 'position') || has(first, 'ancestorIds'));
}

function isRaindrop(entry: RawNode): boolean {
  return has(entry, 'link', 'title') && (has(entry, 'excerpt') || has(entry, 'tags') || has(entry, '_id'));
}

/** A note of Google Keep. */
function isKeep(data: RawNode): boolean {
  return has(data, 'isTrashed', 'title') && (has(data, 'textContent') || has(data, 'listContent'));
}

/** An item of CSL-JSON, the form in which Zotero and others export references. */
function isCsl(entry: RawNode): boolean {
  return (
    typeof entry.type === 'string' &&
    has(entry, 'id') &&
    (has(entry, 'issued') || has(entry, 'title', 'author') || has(entry, 'accessed') || has(entry, 'URL'))
  );
}

/** What kind of file parsed JSON is. Passwords may stand anywhere in a file that no program is known by. */
export function recogniseJson(data: unknown): FormatName {
  const format = formatOf(data);
  return (format === 'json' || format === 'json-ld') && holdsPasswords(data) ? 'passwords' : format;
}

function formatOf(data: unknown): FormatName {
  if (isNode(data)) return OBJECTS.find(([, fits]) => fits(data))?.[0] ?? 'json';
  if (isList(data) && data.length > 0 && data.every((entry) => typeof entry === 'string')) return 'link-list';
  return LISTS.find(([, fits]) => someOf(data, fits))?.[0] ?? 'json';
}
