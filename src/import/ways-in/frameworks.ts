import type { Competency, Framework } from '../../model/framework.ts';
import { hues } from '../../model/framework.ts';
import { emptyLibrary } from '../../model/library.ts';
import { safeLink } from '../../model/safe-link.ts';
import { say } from '../../words/say.ts';
import { derivedId } from '../derived-id.ts';
import type { FormatName } from '../formats.ts';
import { mention, refused } from '../problems.ts';
import { type Problem, type Reading, type ReadingOptions, refusal } from '../reading.ts';
import { said as saidOnly } from '../said.ts';
import type { FoundFramework, FoundItem } from './framework-files.ts';
import { lineOf } from './plain.ts';

/** More competencies than any framework that is handed out. */
const MOST_ITEMS = 100_000;

/** No framework is nested deeper; what lies deeper, or in a circle, stands at the top. */
const DEEPEST_TREE = 100;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of a CASE record is its own identifier; of all else, one that follows from its key. */
const idOf = (key: string, ...names: string[]): string =>
  UUID.test(key) ? `urn:uuid:${key.toLowerCase()}` : derivedId(...names, key);

/**
 * Makes a framework with its tree out of what a file states. What is a child of itself by way of others, or of what is not there, stands at
 * the top; a competency without any words is refused.
 */
export function frameworkReading(format: FormatName, found: FoundFramework, options: ReadingOptions = {}): Reading {
  if (found.items.length === 0) return refusal(format, { key: 'waysIn.why.noCompetencies' });
  if (found.items.length > MOST_ITEMS)
    return refusal(format, { key: 'waysIn.why.manyCompetencies', params: { most: MOST_ITEMS } });
  const now = options.now ?? new Date().toISOString();
  const curator = options.curator ?? derivedId('curator', 'of other programs');
  const stamp = { curator, dateSaved: now, dateChanged: now };
  const id = idOf(found.key, 'framework');
  const framework: Framework = {
    id,
    ...stamp,
    uri: safeLink(found.uri ?? '') ?? `https://taproot.example/frameworks/${id.slice(9)}`,
    name: found.name || say('common.untitled'),
    position: 100,
    ...saidOnly({
      description: found.description,
      creator: found.creator,
      publisher: found.publisher,
      license: found.license,
    }),
  };
  const problems: Problem[] = [];
  const competencies = competenciesOf(found.items, framework, stamp, problems);
  if (competencies.length === 0) return refusal(format, { key: 'waysIn.why.noCompetencies' });
  return {
    format,
    verdict: problems.length === 0 ? 'accepted' : 'partly',
    header: { name: framework.name },
    library: { ...emptyLibrary(), frameworks: [framework], competencies },
    refusedResources: 0,
    repeatedResources: 0,
    problems,
  };
}

/** Several frameworks of one file, each read by itself; what cannot be read of one does not sink the others. One that repeats another is passed over. */
export function frameworksReading(
  format: FormatName,
  found: readonly FoundFramework[],
  options: ReadingOptions = {},
): Reading {
  const readings = found.map((each) => frameworkReading(format, each, options));
  const ids = new Set<string>();
  const isNew = ({ id }: { id: string }) => !ids.has(id) && ids.add(id) !== undefined;
  const sound = readings.filter(({ verdict, library }) => verdict !== 'refused' && library.frameworks.every(isNew));
  const [first = readings[0], ...others] = sound;
  if (!first || others.length === 0) return first ?? refusal(format, { key: 'waysIn.why.noCompetencies' });
  const problems = [...sound, ...readings.filter(({ verdict }) => verdict === 'refused')].flatMap(
    (each) => each.problems,
  );
  const library = {
    ...first.library,
    frameworks: sound.flatMap((reading) => reading.library.frameworks),
    competencies: sound.flatMap((reading) => reading.library.competencies).filter(isNew),
  };
  return { ...first, library, problems, verdict: problems.length === 0 ? 'accepted' : 'partly' };
}

/** A competency that is written twice, word for word. */
const saysTheSame = (one: FoundItem, other: FoundItem): boolean =>
  one.parent === other.parent &&
  one.code === other.code &&
  one.name === other.name &&
  one.statement === other.statement;

function competenciesOf(
  items: FoundItem[],
  framework: Framework,
  stamp: { curator: string; dateSaved: string; dateChanged: string },
  problems: Problem[],
): Competency[] {
  const byKey = new Map<string, FoundItem>();
  const kept = items.filter((item, index) => {
    const { key, name, statement } = item;
    const same = byKey.get(key);
    if (same && saysTheSame(same, item)) return false;
    const why = same ? 'importing.why.sameId' : (name ?? statement) ? undefined : 'waysIn.why.emptyEntry';
    if (!same) byKey.set(key, item);
    if (why === undefined) return true;
    const where = {
      key: 'importing.where_competencies_named' as const,
      params: { number: index + 1, name: mention(key) },
    };
    problems.push(refused(where, { key: why }));
    return false;
  });
  kept.sort((a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || byCode(a, b));
  const ids = new Map<string, string>();
  for (const { key } of kept) ids.set(key, idOf(key, 'competency', framework.id));
  return kept.map((item, index): Competency => {
    const id = ids.get(item.key) ?? '';
    const statement = item.statement ?? item.name ?? '';
    const parent = isUnderItself(item, byKey) ? undefined : ids.get(item.parent ?? '');
    return {
      id,
      ...stamp,
      framework: framework.id,
      uri: safeLink(item.uri ?? '') ?? `${framework.uri.replace(/\/$/, '')}/${id.slice(9)}`,
      position: index + 1,
      name: item.name ?? cut(statement),
      statement,
      ...saidOnly({ parent, code: item.code }),
      ...(parent === undefined ? { hue: hues[index % hues.length] ?? 'content' } : {}),
    };
  });
}

const inOrder = new Intl.Collator('en', { numeric: true });
const byCode = (a: FoundItem, b: FoundItem): number =>
  a.code === undefined || b.code === undefined ? 0 : inOrder.compare(a.code, b.code);

/** A short name from a statement: its first words. */
function cut(statement: string): string {
  const line = lineOf(statement) ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 79).replace(/\s+\S*$/, '')}…`;
}

function isUnderItself(item: FoundItem, byKey: ReadonlyMap<string, FoundItem>): boolean {
  let depth = 0;
  for (let at = byKey.get(item.parent ?? ''); at; at = byKey.get(at.parent ?? '')) {
    depth += 1;
    if (at.key === item.key || depth > DEEPEST_TREE) return true;
  }
  return false;
}
