import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf } from '../../src/search/index/document.ts';
import { toRows } from '../../src/search/rows.ts';
import { type BenchRow, row } from './row.ts';
import { scaleLibrary } from './scale-library.ts';
import { type Engine, engines, miniSearchDefaults, type Searched, taproot } from './search-engines.ts';

/** So many resources stand among those that are looked for. */
const OTHERS = 2_000;

interface Fixture {
  resources: { key: string; name: string; description?: string; note?: string; tags?: string[]; quotes?: string[] }[];
  queries: { kind: string; query: string; wanted: string }[];
}

const file = path.resolve(import.meta.dirname, '../../tests/fixtures/search-queries.json');
const { resources, queries } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;

/** The queries that were written by hand, each with the kind of its trouble and the resource that it should find. */
export const handMade = queries;

/** The resources that were written by hand, as they are searched. */
export const written: Searched[] = resources.map(({ key, name, description, note, tags = [], quotes = [] }) => ({
  key,
  words: {
    name: [name],
    tags,
    quotes,
    ...(description === undefined ? {} : { description: [description] }),
    ...(note === undefined ? {} : { note: [note] }),
  },
}));

/** Those that were written, evenly among others of invented words, as they stand in a library of years. */
export function amongOthers(): Searched[] {
  const others = toRows(scaleLibrary(OTHERS)).map((each) => ({ key: each.resource.id, words: documentOf(each) }));
  const step = Math.floor(OTHERS / written.length);
  return others.flatMap((other, at) => {
    const one = at % step === 0 ? written[at / step] : undefined;
    return one ? [one, other] : [other];
  });
}

/** By kind of query, how many found their resource among the first three. */
export function foundBy(engine: Engine, searched: readonly Searched[]): Map<string, number> {
  const firstThree = engine(searched);
  const counts = new Map<string, number>();
  for (const { kind, query, wanted } of handMade)
    counts.set(kind, (counts.get(kind) ?? 0) + Number(firstThree(query).includes(wanted)));
  return counts;
}

const kinds = Map.groupBy(handMade, ({ kind }) => kind);
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

/** The first cells of each line of the table: the kind, how many queries there are, how many each engine found. */
export function qualityLines(found: readonly ReadonlyMap<string, number>[]): string[] {
  const line = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const each = [...kinds].map(([kind, of]) =>
    line(`${kind}, ${of.length}`, ...found.map((counts) => counts.get(kind) ?? 0)),
  );
  return [...each, line(`all, ${handMade.length}`, ...found.map(sum))];
}

/** The table of docs/search.md. */
export function qualityTable(): string {
  const searched = amongOthers();
  const names = [...engines.keys()];
  const head = [`| queries | ${names.join(' | ')} |`, `| --- |${' --- |'.repeat(names.length)}`];
  return [...head, ...qualityLines([...engines.values()].map((engine) => foundBy(engine, searched)))].join('\n');
}

/** Right ones among the first three, against MiniSearch with its defaults. */
export function benchSearchQuality(): BenchRow[] {
  const searched = amongOthers();
  const [ours, theirs] = [foundBy(taproot, searched), foundBy(miniSearchDefaults, searched)];
  const of = (kind: string, right: number, peer: number) =>
    row(`search-quality-${kind}`, 'queries', right, peer, 'MiniSearch, defaults');
  return [
    ...[...kinds.keys()].map((kind) => of(kind, ours.get(kind) ?? 0, theirs.get(kind) ?? 0)),
    of('all', sum(ours), sum(theirs)),
  ];
}
