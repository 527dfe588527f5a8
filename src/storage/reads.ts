import type { Alignment } from '../model/alignment.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Id } from '../model/identity.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Resource } from '../model/resource.ts';
import type { Cue } from '../model/transcript.ts';
import type { Claims } from '../search/coverage-rows.ts';
import { wordsOfExcerpt } from '../search/rows.ts';
import { database } from './database.ts';
import { lastAction } from './history.ts';
import { idsWithWords, readSavedWords } from './saved-words.ts';

/** A row by its id, or null where it is gone. */
export const readResource = async (id: Id) => (await database.resources.get(id)) ?? null;
export const readCollection = async (id: Id) => (await database.collections.get(id)) ?? null;
export const readSavedText = async (id: Id) => (await database.savedTexts.get(id)) ?? null;
export const readTranscript = async (id: Id) => (await database.transcripts.get(id)) ?? null;
/** Whether there is one, without reading its thousands of lines. */
export const hasTranscript = async (id: Id) => (await database.transcripts.where('id').equals(id).count()) > 0;
/** Whether a text or a transcript was saved with a resource, without reading either. */
export const hasSavedWords = async (id: Id) => (await idsWithWords(database, [id])).size > 0;

/** Another with every action, undo and redo. */
export async function readLastChange(): Promise<string> {
  const last = await lastAction(database);
  return `${last?.number} ${last?.date} ${last?.undoneBy}`;
}

/** What evidence is looked for in: what is spoken in the video, else the text of the page; undefined where neither was saved. */
export async function readSpokenOrWritten(id: Id): Promise<{ cues: readonly Cue[] } | { text: string } | undefined> {
  const [transcript, saved] = await Promise.all([readTranscript(id), readSavedText(id)]);
  return transcript ? { cues: transcript.cues } : saved ? { text: saved.text } : undefined;
}

/** The sentences that were refused as evidence, the latest first: all of them, or those of one resource. */
export const readRefusals = async (resource?: Id): Promise<Refusal[]> => {
  const { refusals } = database;
  const rows = await (resource === undefined ? refusals : refusals.where('resource').equals(resource)).toArray();
  return rows.toSorted((one, other) => (one.dateSaved < other.dateSaved ? 1 : -1));
};

/** By what the refused sentences are known. */
export const readRefusedKeys = async (): Promise<Set<string>> =>
  new Set((await database.refusals.orderBy('key').keys()).map(String));

/** What teachers added to the lexicon or switched off in it, the oldest first. */
export const readLexiconWords = () => database.lexiconWords.toCollection().sortBy('dateSaved');

export const readAttachments = (resource: Id) =>
  database.attachments.where('resource').equals(resource).sortBy('dateSaved');

/** The bytes of an attachment; null where they are gone. */
export const readAttachmentFile = async (sha256: string): Promise<Blob | null> =>
  (await database.attachmentFiles.get(sha256))?.blob ?? null;

/** How many files are attached in the whole library, each content counted once, and their size in bytes. */
export async function countAttachedFiles(): Promise<{ count: number; bytes: number }> {
  const sizes = new Map<string, number>();
  await database.attachments.each(({ sha256, contentSize }) => sizes.set(sha256, contentSize));
  return { count: sizes.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}

/** The resource with this address: one that lies in the trash only where there is no other. */
export async function resourceAt(url: string): Promise<Resource | undefined> {
  const rows = await database.resources.where('url').equals(url).toArray();
  return rows.find((row) => row.dateTrashed === undefined) ?? rows[0];
}

export const readAlignments = (targets: Id[]) => database.alignments.where('target').anyOf(targets).toArray();
export const readCollections = () => database.collections.toArray();
export const readFrameworks = () => database.frameworks.orderBy('id').toArray();
export const readCompetencies = () => database.competencies.toArray();
export const readSavedSearch = async (id: Id) => (await database.savedSearches.get(id)) ?? null;
export const readSavedSearches = () => database.savedSearches.toArray();
export const readCurators = () => database.curators.toArray();

/** So many rows are read in one piece, so that the page stays quick between them. */
const PIECE = 1_000;

/** The quotes and moments of a resource, the oldest first. */
export async function readExcerpts(resource: Id): Promise<Excerpt[]> {
  const own = () => database.excerpts.where('resource').equals(resource);
  const rows = [...(await own().limit(PIECE).toArray())];
  if (rows.length === PIECE) {
    const rest = (await own().primaryKeys()).slice(PIECE);
    for (let at = 0; at < rest.length; at += PIECE)
      rows.push(...(await database.excerpts.bulkGet(rest.slice(at, at + PIECE))).filter((row) => row !== undefined));
  }
  return rows.toSorted((one, other) =>
    one.dateSaved < other.dateSaved ? -1 : one.dateSaved > other.dateSaved ? 1 : 0,
  );
}

async function readAllAlignments(): Promise<Alignment[]> {
  const rows: Alignment[] = [];
  for (let last: Id | undefined = ''; last !== undefined; ) {
    const piece: Alignment[] = await database.alignments.where('id').above(last).limit(PIECE).toArray();
    for (const row of piece) rows.push(row);
    last = piece.length < PIECE ? undefined : piece.at(-1)?.id;
  }
  return rows;
}

/** All claims, and which resource each excerpt that one of them points to belongs to: the columns know all else that the map counts. */
export async function readClaims(): Promise<Claims> {
  const alignments = await readAllAlignments();
  const targets = [...new Set(alignments.map(({ target }) => target))].toSorted();
  const resources = new Set(await database.resources.toCollection().primaryKeys());
  const excerpts = await database.excerpts.bulkGet(targets.filter((target) => !resources.has(target)));
  return { alignments, resourceOf: new Map(excerpts.flatMap((row) => (row ? [[row.id, row.resource]] : []))) };
}

/** Resources by their ids, those that are gone left out. */
export const readResources = async (ids: Id[]) =>
  (await database.resources.bulkGet(ids)).filter((row) => row !== undefined);

/** A resource with its picture on this machine, and what was said of it: reasons, quotes and the notes on them. */
export interface Details {
  resource: Resource;
  picture: string | undefined;
  alignments: readonly Alignment[];
  excerpts: readonly string[];
}

/**
 * What a list shows of these resources beside what the columns know; those that are gone are left out.
 * @param said whether what was said of them is wanted; else those lists are empty
 */
export async function readDetails(ids: Id[], said: boolean): Promise<Map<Id, Details>> {
  const [resources, thumbnails, excerpts] = await Promise.all([
    database.resources.bulkGet(ids),
    database.thumbnails.bulkGet(ids),
    said ? database.excerpts.where('resource').anyOf(ids).toArray() : [],
  ]);
  const owner = new Map(excerpts.map((row) => [row.id, row.resource]));
  const claims = said ? await readAlignments([...ids, ...owner.keys()]) : [];
  const alignments = Map.groupBy(claims, ({ target }) => owner.get(target) ?? target);
  const quotes = Map.groupBy(excerpts, (row) => row.resource);
  return new Map(
    resources.flatMap((resource, at): [Id, Details][] => {
      if (!resource) return [];
      const { id } = resource;
      const words = (quotes.get(id) ?? []).map(wordsOfExcerpt);
      const picture = thumbnails[at]?.picture;
      return [[id, { resource, picture, alignments: alignments.get(id) ?? [], excerpts: words }]];
    }),
  );
}

/** The words that were saved with these resources, those without any left out. */
export const readTexts = (ids: Id[]): Promise<Map<Id, string>> => readSavedWords(database, ids);

/** Claims are looked for by so few resources; for more of them by the competency, which has one stretch of its index. */
const MOST_TARGETS = 100;

/** How many of these resources have a claim of this curator on a competency. */
export async function countClaimed(targets: readonly Id[], competency: Id, curator: Id): Promise<number> {
  const { alignments } = database;
  const claims =
    targets.length > MOST_TARGETS
      ? await alignments.where('competency').equals(competency).toArray()
      : await readAlignments([...targets]);
  const mine = claims.filter((row) => row.competency === competency && row.curator === curator);
  const claimed = new Set(mine.map((row) => row.target));
  return targets.filter((target) => claimed.has(target)).length;
}

/** Whether each of these resources has a claim of this curator on a competency. */
export const areClaimed = async (targets: readonly Id[], competency: Id, curator: Id): Promise<boolean> =>
  (await countClaimed(targets, competency, curator)) === targets.length;

/** The addresses of all resources that have one, by id; only the index is read. */
export async function readAddresses(): Promise<Map<Id, string>> {
  const addresses = new Map<Id, string>();
  await database.resources.orderBy('url').eachKey((url, { primaryKey }) => {
    addresses.set(primaryKey, String(url));
  });
  return addresses;
}
