import { prompts } from '../../model/excerpt.ts';
import type { Id } from '../../model/identity.ts';
import type { Library, RecordOf, TableName } from '../../model/library.ts';
import { criteria } from '../../model/review.ts';

/** One text of a record, and how to put another in its place. */
export interface RecordText<Name extends TableName = TableName> {
  /** Which text of the record it is; the same on every reading. */
  field: string;
  text: string;
  /** Whether it is a teacher's own; otherwise it was read from a page. */
  byTeacher: boolean;
  /** The record with other words in this place. */
  with(text: string): RecordOf<Name>;
}

type Texts<Name extends TableName> = (row: RecordOf<Name>) => RecordText<Name>[];

/** The texts of some fields, those that say something. */
function fieldsOf<Name extends TableName>(row: RecordOf<Name>, fields: string[], byTeacher = true): RecordText<Name>[] {
  const values = row as unknown as Record<string, unknown>;
  return fields.flatMap((field): RecordText<Name>[] => {
    const text = values[field];
    return typeof text === 'string' && text !== ''
      ? [{ field, text, byTeacher, with: (next) => ({ ...row, [field]: next }) }]
      : [];
  });
}

/** The tables in which people write, and what they write there. */
const texts: { [Name in TableName]?: Texts<Name> } = {
  resources: (row) => [
    ...fieldsOf<'resources'>(row, ['note', 'privateNote']),
    ...fieldsOf<'resources'>(row, ['description'], false),
    // What has no address was named by the teacher, or after a file.
    ...fieldsOf<'resources'>(row, ['name'], row.url === undefined),
    ...(row.keywords ?? []).map((text, at) => ({
      field: `keywords ${at}`,
      text,
      byTeacher: true,
      with: (next: string) => ({ ...row, keywords: (row.keywords ?? []).with(at, next) }),
    })),
  ],
  collections: (row) => [
    ...fieldsOf<'collections'>(row, ['name', 'description']),
    ...row.parts.flatMap((part, at) =>
      (part.kind === 'item' ? (['note'] as const) : (['name', 'description'] as const)).flatMap((field) => {
        const text = (part as Record<string, unknown>)[field];
        if (typeof text !== 'string' || text === '') return [];
        const put = (next: string) => ({ ...row, parts: row.parts.with(at, { ...part, [field]: next }) });
        return [{ field: `parts ${part.id} ${field}`, text, byTeacher: true, with: put }];
      }),
    ),
  ],
  alignments: (row) => fieldsOf<'alignments'>(row, ['why']),
  excerpts: (row) => [
    ...fieldsOf<'excerpts'>(row, ['note']),
    ...fieldsOf<'excerpts'>(row, ['exact', 'prefix', 'suffix'], false),
    ...(row.kind === 'moment' && row.analysis
      ? prompts.flatMap((prompt) => {
          const text = row.analysis?.[prompt];
          if (!text) return [];
          const put = (next: string) => ({ ...row, analysis: { ...row.analysis, [prompt]: next } });
          return [{ field: `analysis ${prompt}`, text, byTeacher: true, with: put }];
        })
      : []),
  ],
  requests: (row) =>
    row.questions.map((question, at) => ({
      field: `questions ${question.id}`,
      text: question.text,
      byTeacher: true,
      with: (text: string) => ({ ...row, questions: row.questions.with(at, { ...question, text }) }),
    })),
  feedback: (row) => fieldsOf<'feedback'>(row, ['text']),
  reviews: (row) =>
    criteria.flatMap((criterion) => {
      const judged = row.criteria[criterion];
      if (!judged?.note) return [];
      const put = (note: string) => ({ ...row, criteria: { ...row.criteria, [criterion]: { ...judged, note } } });
      return [{ field: `criteria ${criterion}`, text: judged.note, byTeacher: true, with: put }];
    }),
  uses: (row) => fieldsOf<'uses'>(row, ['happened', 'next', 'educationalLevel']),
  attachments: (row) => fieldsOf<'attachments'>(row, ['name', 'description']),
};

/** The tables whose records hold texts that people wrote. */
export const textTables = Object.keys(texts) as (keyof typeof texts)[];

/** The texts of a record. */
export const textsOf = <Name extends TableName>(table: Name, row: RecordOf<Name>): RecordText<Name>[] =>
  (texts[table] as Texts<Name> | undefined)?.(row) ?? [];

/** The resource or collection on whose page a record is shown. */
export function homeOf(library: Library): (table: TableName, row: RecordOf<TableName>) => { table: TableName; id: Id } {
  const resourceOf = new Map(library.excerpts.map(({ id, resource }) => [id, resource]));
  const collections = new Set(library.collections.map(({ id }) => id));
  return (table, row) => {
    if (table === 'collections') return { table, id: row.id };
    if (table === 'requests' || table === 'reviews')
      return { table: 'collections', id: (row as { collection: Id }).collection };
    const ground = 'resource' in row ? row.resource : 'target' in row ? row.target : row.id;
    const at = resourceOf.get(ground) ?? ground;
    return { table: collections.has(at) ? 'collections' : 'resources', id: at };
  };
}
