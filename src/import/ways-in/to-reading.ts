import { LONGEST_TEXT } from '../../export/bundle-limits.ts';
import type { Collection } from '../../model/collection.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import { hostOf } from '../../model/host.ts';
import type { Id } from '../../model/identity.ts';
import { emptyLibrary, type Library } from '../../model/library.ts';
import { kinds, type Resource } from '../../model/resource.ts';
import { safeLink } from '../../model/safe-link.ts';
import { type Sentence, say, saySentence } from '../../words/say.ts';
import { breather } from '../breather.ts';
import { derivedId } from '../derived-id.ts';
import type { FormatName } from '../formats.ts';
import { leftOut, mention, refused, said } from '../problems.ts';
import { type Problem, type Reading, type ReadingOptions, refusal, verdictOf } from '../reading.ts';
import { linkReason } from '../reasons.ts';
import { said as saidOnly } from '../said.ts';
import { foldersOf } from './folders.ts';
import type { Found, FoundLink, FoundQuote } from './found.ts';
import { mergeUnique } from './merge-found.ts';
import { joinedText } from './plain.ts';
import { soundMoments } from './sound-moments.ts';
import { addressOf } from './typed-address.ts';

/** What one file becomes, while it is read. */
interface Gathered {
  library: Library;
  problems: Problem[];
  resources: Map<string, Resource>;
  collections: Map<string, Collection>;
  excerptIds: Set<Id>;
  /** Which resource stands in which collection already, and which quotes it has. */
  placed: Set<string>;
  stamp: { curator: Id; dateSaved: string; dateChanged: string };
  refusedResources: number;
  repeatedResources: number;
}

/**
 * Makes records of what was found in the file of another program. Each link becomes a resource, or is refused with a sentence, or is the
 * same as one before it, with which it is put together: links in the file = resources + `repeatedResources` + `refusedResources`. Ids
 * follow from addresses and from the names of folders, so that the same file read again gives the same records. Takes pauses.
 * @param options `curator` says who brings it in, `now` when; what the file dates itself keeps its date
 */
export async function toReading(format: FormatName, found: Found, options: ReadingOptions = {}): Promise<Reading> {
  if (found.links.length === 0) return refusal(format, { key: 'waysIn.why.noLinks', params: { format } });
  const now = options.now ?? new Date().toISOString();
  const curator = options.curator ?? derivedId('curator', 'of other programs');
  const gathered: Gathered = {
    library: emptyLibrary(),
    problems: [],
    resources: new Map(),
    collections: new Map(),
    excerptIds: new Set(),
    placed: new Set(),
    stamp: { curator, dateSaved: now, dateChanged: now },
    refusedResources: 0,
    repeatedResources: 0,
  };
  gathered.collections = foldersOf(found, gathered.stamp);
  const breathe = breather(options.signal);
  for (const [index, link] of found.links.entries()) {
    addLink(link, index, gathered);
    options.onProgress?.((index + 1) / found.links.length);
    await breathe();
  }
  const { library, problems, repeatedResources, refusedResources } = gathered;
  library.collections = [...gathered.collections.values()];
  if (repeatedResources > 0)
    problems.push(said({ key: 'waysIn.why.again' as 'waysIn.why.again_one', params: { count: repeatedResources } }));
  for (const why of found.leftOut ?? []) problems.push(leftOut({ key: 'importing.where_file' }, why));
  const verdict = verdictOf({ ...library, collections: [] }, problems);
  return {
    format,
    verdict,
    header: saidOnly({ name: found.name }),
    library: verdict === 'refused' ? emptyLibrary() : library,
    refusedResources,
    repeatedResources,
    problems,
  };
}

function placeOf(index: number, { name, url }: FoundLink): Sentence {
  const mentioned = mention(name ?? url);
  const number = index + 1;
  return mentioned === ''
    ? { key: 'waysIn.where_link', params: { number } }
    : { key: 'waysIn.where_link_named', params: { number, name: mentioned } };
}

/** Why a link cannot come in, or undefined. A thing, such as a book or a note of one's own, needs a name or words, and no address. */
function troubleOf({ url, name, kind, note, description, trouble }: FoundLink): Sentence | undefined {
  if (trouble) return trouble;
  if (url !== undefined && url.trim() !== '') return addressOf(url) === undefined ? linkReason(url) : undefined;
  if (kind !== 'thing') return { key: 'waysIn.why.noAddress' };
  return (name ?? note ?? description) === undefined ? { key: 'waysIn.why.emptyEntry' } : undefined;
}

function addLink(link: FoundLink, index: number, gathered: Gathered): void {
  const where = placeOf(index, link);
  const trouble = troubleOf(link);
  if (trouble) {
    gathered.problems.push(refused(where, trouble));
    gathered.refusedResources += 1;
    return;
  }
  const url = addressOf(link.url);
  const key = url ?? thingKey(link);
  const known = gathered.resources.get(key);
  const { moments, note, troubles } = soundMoments(link);
  const resource = resourceOf({ ...link, note }, url, key, gathered);
  for (const why of troubles) gathered.problems.push(leftOut(where, why));
  if (known) {
    gathered.repeatedResources += 1;
    mergeUnique(known, resource);
  } else {
    gathered.resources.set(key, resource);
    gathered.library.resources.push(resource);
  }
  for (const folder of link.folders ?? []) addTo(gathered.collections.get(folder), resource.id, gathered);
  for (const quote of link.quotes ?? []) addQuote(quote, resource, where, gathered);
  for (const { start, end, note } of moments) {
    const id = derivedId('excerpt', resource.id, `${start}-${end ?? ''}`);
    addExcerpt({ id, ...saidOnly({ kind: 'moment' as const, resource: resource.id, start, end, note }) }, gathered);
  }
}

/** What makes two things without an address one: all that is said of who made them, and when. */
const thingKey = ({ name, author, publisher, datePublished, note, description, extras }: FoundLink): string =>
  `thing ${JSON.stringify([name, author, publisher, datePublished, note ?? description, extras])}`;

function resourceOf(link: FoundLink, url: string | undefined, key: string, { stamp }: Gathered) {
  const extras = (link.extras ?? []).map(saySentence).join('\n');
  const { author, publisher, datePublished, inLanguage, license, keywords, description } = link;
  const { learningResourceType, educationalLevel, timeRequired } = link;
  const resource: Resource = {
    id: derivedId('resource', key),
    ...stamp,
    dateSaved: link.dateSaved ?? stamp.dateSaved,
    kind: kinds.find((kind) => kind === link.kind) ?? (url === undefined ? 'thing' : 'page'),
    name: link.name ?? hostOf(url) ?? say('common.untitled'),
    ...saidOnly({
      url,
      description,
      author,
      publisher,
      datePublished,
      inLanguage,
      license,
      image: link.image === undefined ? undefined : safeLink(link.image),
      keywords,
      learningResourceType,
      educationalLevel,
      timeRequired,
      note: joinedText(link.note, extras === '' ? undefined : extras),
    }),
  };
  return resource;
}

function addTo(collection: Collection | undefined, resource: Id, { placed }: Gathered): void {
  const place = `${collection?.id} ${resource}`;
  if (!collection || placed.has(place)) return;
  placed.add(place);
  collection.parts.push({ kind: 'item', id: derivedId('item', collection.id, resource), resource });
}

function addQuote(quote: FoundQuote, resource: Resource, where: Sentence, gathered: Gathered): void {
  const { exact, prefix, suffix, note } = quote;
  const place = `${resource.id} ${exact}`;
  if (exact.trim() === '' || gathered.placed.has(place)) return;
  gathered.placed.add(place);
  if (exact.length > LONGEST_TEXT) {
    gathered.problems.push(leftOut(where, { key: 'waysIn.why.quoteCut' }));
    return;
  }
  const id = derivedId('excerpt', resource.id, exact);
  addExcerpt(
    { id, ...saidOnly({ kind: 'quote' as const, resource: resource.id, exact, prefix, suffix, note }) },
    gathered,
  );
}

function addExcerpt(fields: Omit<Excerpt, 'curator' | 'dateSaved' | 'dateChanged'>, gathered: Gathered): void {
  if (gathered.excerptIds.has(fields.id)) return;
  gathered.excerptIds.add(fields.id);
  gathered.library.excerpts.push({ ...gathered.stamp, ...fields } as Excerpt);
}
