import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Id } from '../model/identity.ts';
import type { StoredName, StoredOf } from '../model/library.ts';
import type { LinkCheck } from '../model/link-check.ts';
import type { Settings } from '../model/settings.ts';
import type { Travelled } from '../model/travelled.ts';
import type { AttachmentFile } from './attachment-files.ts';
import type { BundleText } from './bundle-texts.ts';
import type { Cache } from './caches.ts';
import type { FormerRows } from './former-rows.ts';
import type { Action } from './history.ts';
import type { Thumbnail } from './thumbnails.ts';
import type { Touched } from './touched.ts';

/** Local rows beside the records: what this browser needs to know and no bundle carries. */
export interface LocalRow {
  key: 'settings';
  value: Settings;
}

type RecordTables = { [Name in StoredName]: EntityTable<StoredOf<Name>, 'id'> };

/** The library's database. Only src/storage touches it. */
export type Database = Dexie &
  RecordTables & {
    attachmentFiles: EntityTable<AttachmentFile, 'sha256'>;
    bundleTexts: EntityTable<BundleText, 'id'>;
    travelled: EntityTable<Travelled, 'id'>;
    thumbnails: EntityTable<Thumbnail, 'id'>;
    linkChecks: EntityTable<LinkCheck, 'id'>;
    local: EntityTable<LocalRow, 'key'>;
    actions: EntityTable<Action, 'number'>;
    formerRows: Table<FormerRows, [action: number, piece: number]>;
    touched: EntityTable<Touched, 'number'>;
    caches: EntityTable<Cache, 'name'>;
  };

/** Counts up with each change of the tables. Released versions stay below, so that old libraries are carried over. */
export const DATABASE_VERSION = 1;

/** The fewest indexes that the questions of the product need: each one costs on every write. */
const VERSION_1 = {
  curators: 'id',
  frameworks: 'id',
  competencies: 'id, framework',
  resources: 'id, url, dateSaved',
  savedTexts: 'id',
  transcripts: 'id',
  attachments: 'id, resource, sha256',
  excerpts: 'id, resource',
  alignments: 'id, target, competency',
  collections: 'id, parent',
  requests: 'id, collection',
  feedback: 'id, target',
  reviews: 'id, collection',
  uses: 'id, resource',
  savedSearches: 'id',
  refusals: 'id, key, resource',
  lexiconWords: 'id, competency',
  exchanges: 'id',
  bundleTexts: 'id, [dateSaved+size+id]',
  travelled: 'id',
  attachmentFiles: 'sha256',
  thumbnails: 'id',
  linkChecks: 'id',
  local: 'key',
  actions: '++number, *files',
  formerRows: '[action+piece]',
  touched: '++number',
  caches: 'name',
} as const;

export function openDatabase(name = 'taproot'): Database {
  // Nobody changes rows that were read, so live reads need no copy each of their own.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'immutable' }) as Database;
  database.version(DATABASE_VERSION).stores(VERSION_1);
  return database;
}

/** The one library of this browser profile. */
export const database = openDatabase();

/** A place in the library: a table and the id of a row in it. */
export interface Place {
  table: StoredName;
  id: Id;
}
