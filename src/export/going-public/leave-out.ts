import type { Id } from '../../model/identity.ts';
import type { Library, RecordOf, TableName } from '../../model/library.ts';
import { namedIn } from '../named-in.ts';
import type { Finding } from './find-risks.ts';
import { textsOf } from './texts.ts';

/** What stands in the place of words that were left out. */
const GAP = '[…]';

/**
 * The library that leaves without what these findings name: words of people, numbers and links in texts become a gap, long quotes and
 * resources whose address or title will not do stay here with all that hangs on them. So do the names of those of whom nothing else leaves. Nothing of `library` itself is changed.
 * @param sender whose name leaves in any case
 */
export function leaveOut(library: Library, findings: readonly Finding[], sender?: Id): Library {
  const staying = new Set<Id>();
  const gaps = new Map<Id, Finding[]>();
  for (const finding of findings) {
    const { risk, id, field } = finding;
    if (risk === 'title' || risk === 'longQuote' || (risk === 'inside' && field === 'url')) staying.add(id);
    else gaps.set(id, [...(gaps.get(id) ?? []), finding]);
  }
  const left: Partial<Record<TableName, unknown[]>> = {};
  for (const table of Object.keys(library) as TableName[])
    left[table] = (library[table] as RecordOf<TableName>[])
      .filter((row) => !staying.has(row.id))
      .map((row) => withGaps(table, row, gaps.get(row.id) ?? []));
  return withoutNames(closed(left as unknown as Library), library, sender);
}

function withGaps(table: TableName, row: RecordOf<TableName>, findings: readonly Finding[]): RecordOf<TableName> {
  let next = row;
  // From the end of each text to its beginning, so that the places before stay where they are.
  for (const { field, at, clean, instead = GAP } of findings.toSorted((a, b) => b.at.start - a.at.start)) {
    if (clean !== undefined) next = { ...next, url: clean } as RecordOf<TableName>;
    const text = textsOf(table, next as never).find((one) => one.field === field);
    if (text) next = text.with(`${text.text.slice(0, at.start)}${instead}${text.text.slice(at.end)}`);
  }
  return next;
}

/** Without the people whom only records named that stay here. */
function withoutNames(left: Library, library: Library, sender: Id | undefined): Library {
  const [before, after] = [namedIn(library), namedIn(left)];
  const leaves = (id: Id) => id === sender || after.has(id) || !before.has(id);
  return { ...left, curators: left.curators.filter(({ id }) => leaves(id)) };
}

/** Without what hung on records that stay here, and without entries that point to them. */
function closed(library: Library): Library {
  const resources = new Set(library.resources.map(({ id }) => id));
  const excerpts = library.excerpts.filter(({ resource }) => resources.has(resource));
  const evidence = new Set(excerpts.map(({ id }) => id));
  const collections = new Set(library.collections.map(({ id }) => id));
  const stands = (target: Id) => resources.has(target) || evidence.has(target) || collections.has(target);
  return {
    ...library,
    excerpts,
    savedTexts: library.savedTexts.filter(({ id }) => resources.has(id)),
    transcripts: library.transcripts.filter(({ id }) => resources.has(id)),
    attachments: library.attachments.filter(({ resource }) => resources.has(resource)),
    uses: library.uses.filter(({ resource }) => resources.has(resource)),
    feedback: library.feedback.filter(({ target }) => stands(target)),
    alignments: library.alignments
      .filter(({ target }) => stands(target))
      .map((row) => (row.evidence ? { ...row, evidence: row.evidence.filter((id) => evidence.has(id)) } : row)),
    collections: library.collections.map((row) => {
      const parts = row.parts.filter((part) => part.kind === 'heading' || resources.has(part.resource));
      return parts.length === row.parts.length ? row : { ...row, parts };
    }),
  };
}
