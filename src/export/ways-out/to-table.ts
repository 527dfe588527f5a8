import Papa from 'papaparse';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import type { Library } from '../../model/library.ts';
import { licenceName } from '../../model/licence-name.ts';
import { resourcesOf } from '../../model/parts.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { attributionLine } from '../attribution.ts';
import { nameOf } from '../collection-byline.ts';
import { type Known, knownOf, nameOfCompetency } from '../known.ts';
import { timeNeeded } from '../lengths.ts';
import { plainLine, plainParagraphs } from '../plain-text.ts';
import { FORMULA } from './formula.ts';

/** Spreadsheets take a file for UTF-8 by this mark alone. */
const BYTE_ORDER_MARK = '\ufeff';

/** Every line of a text, without what would disturb a cell. */
const plainText = (text: string): string =>
  plainParagraphs(text)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

type Write = (resource: Resource, known: Known, collections: ReadonlyMap<Id, string[]>) => string;

const several = (words: readonly string[] | undefined): string =>
  (words ?? [])
    .map(plainLine)
    .filter((word) => word !== '')
    .join(say('waysOut.table.between'));

const claimsOf = ({ id }: Resource, known: Known, write: 'competency' | 'why'): string =>
  several(
    (known.alignments.get(id) ?? []).map(({ competency, strength, why }) => {
      const name = nameOfCompetency(known.competencies.get(competency));
      if (write === 'why') return why ? `${name}: ${plainLine(why)}` : '';
      return strength === undefined
        ? name
        : say('waysOut.chat.claim', { name, strength: say(`exporting.document.strength_${strength}`) });
    }),
  );

/** The columns in their order, by the words that head them. */
const columns: Readonly<Record<string, Write>> = {
  name: ({ name }) => plainLine(name),
  url: ({ url }) => url ?? '',
  kind: ({ kind }) => say(`exporting.document.${kind}`),
  author: ({ author }) => several(author),
  publisher: ({ publisher }) => plainLine(publisher ?? ''),
  datePublished: ({ datePublished }) => datePublished ?? '',
  language: ({ inLanguage }) => plainLine(inLanguage ?? ''),
  licence: ({ license }) => licenceName(plainLine(license ?? '')),
  level: ({ educationalLevel }) => several(educationalLevel),
  time: ({ timeRequired }) => timeNeeded(plainLine(timeRequired ?? '')),
  tags: ({ keywords }) => several(keywords),
  competencies: (resource, known) => claimsOf(resource, known, 'competency'),
  why: (resource, known) => claimsOf(resource, known, 'why'),
  note: ({ note }) => plainText(note ?? ''),
  collections: ({ id }, _, collections) => several(collections.get(id)),
  attribution: (resource) => attributionLine(resource),
  saved: ({ dateSaved }) => dateSaved,
};

/**
 * The resources of a gathered library as a table of comma separated values (RFC 4180) that spreadsheets open: one row a resource, in the
 * order of their ids. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toTable(library: Library, curator: Id): string {
  const known = knownOf(library, curator);
  const collections = collectionsByResource(library.collections);
  const rows = library.resources
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((resource) => Object.values(columns).map((write) => write(resource, known, collections).toWellFormed()));
  const head = Object.keys(columns).map((column) => say(`waysOut.table.${column}` as 'waysOut.table.name'));
  return `${BYTE_ORDER_MARK}${Papa.unparse([head, ...rows], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

function collectionsByResource(collections: readonly Collection[]): Map<Id, string[]> {
  const names = new Map<Id, string[]>();
  for (const collection of collections)
    for (const resource of new Set(resourcesOf(collection)))
      names.set(resource, [...(names.get(resource) ?? []), nameOf(collection)]);
  return names;
}
