import type { FieldDifference } from '../../import/plan.ts';
import type { RecordTitle } from '../../import/record-title.ts';
import type { Part } from '../../model/collection.ts';
import { type Analysis, prompts } from '../../model/excerpt.ts';
import type { Protocol } from '../../model/feedback.ts';
import type { Question } from '../../model/feedback-request.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { TableName } from '../../model/library.ts';
import { licenceName } from '../../model/licence-name.ts';
import { isPicture } from '../../model/picture.ts';
import type { Resource } from '../../model/resource.ts';
import { criteria, type Review } from '../../model/review.ts';
import type { Cue } from '../../model/transcript.ts';
import { sayLanguage } from '../../words/language-name.ts';
import { sayList, sayRow } from '../../words/lists.ts';
import { sayClock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { sayStrength } from '../kit/badge.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { sayTimeNeeded } from '../library/detail/time-needed.ts';

/** What ids in a plan stand for. */
export interface Names {
  resources: ReadonlyMap<Id, string>;
  collections: ReadonlyMap<Id, string>;
  competencies: ReadonlyMap<Id, Competency>;
  curators: ReadonlyMap<Id, string>;
}

const untitled = (): string => say('common.untitled');

/** The order of a collection as lines: headings, and the titles under them. */
const sayParts = (parts: Part[], names: Names): string =>
  parts
    .map((part) =>
      part.kind === 'heading'
        ? `— ${part.name || untitled()}`
        : [names.resources.get(part.resource) || untitled(), part.note].filter(Boolean).join(': '),
    )
    .join('\n');

const namePerson = (id: Id, { curators }: Names): string => curators.get(id) || say('common.nameless');

/** A peer's checklist as lines: what was judged of each point, and the note on it. */
const sayCriteria = (judged: Review['criteria']): string =>
  criteria
    .flatMap((criterion) => {
      const { verdict, note } = judged[criterion] ?? {};
      const said = [verdict && say(`feedback.verdict_${verdict}`), note].filter(Boolean);
      return said.length === 0 ? [] : `${say(`feedback.criterion_${criterion}`)}: ${said.join(' · ')}`;
    })
    .join('\n');

type Sayer = (value: never, names: Names) => string;

/** Fields whose values are no words by themselves. */
const sayers: Record<string, Sayer> = {
  parts: sayParts,
  parent: (id: Id, names) => names.collections.get(id) || untitled(),
  license: licenceName,
  kind: (kind: Resource['kind']) => say(`common.kind_${kind}`),
  inLanguage: sayLanguage,
  strength: (strength: 1 | 2 | 3) => sayStrength(strength),
  evidence: (ids: Id[]) => say('sharing.excerpts', { count: ids.length }),
  seconds: (ids: Id[], names) => sayList(ids.map((id) => namePerson(id, names))),
  questions: (questions: Question[]) => questions.map(({ text }) => text).join('\n'),
  criteria: sayCriteria,
  protocol: (protocol: Protocol) => say(`feedback.protocol_${protocol}`),
  isAccessibleForFree: (free: boolean) => say(free ? 'opening.yes' : 'opening.no'),
  timeRequired: sayTimeNeeded,
  image: (image: string) => (isPicture(image) ? say('unit.coverOwn') : image),
  video: (video: { provider: string }) => video.provider,
  cues: (cues: Cue[]) => cues.map(({ start, text }) => `${sayClock(start)} ${text}`).join('\n'),
  analysis: (analysis: Analysis) => prompts.flatMap((prompt) => analysis[prompt] || []).join('\n'),
  start: sayClock,
  end: sayClock,
};

/** A value of a record as words; undefined and empty say that there is nothing. */
export function sayValue(field: string, value: unknown, names: Names): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  const sayer = sayers[field];
  if (sayer) return sayer(value as never, names);
  if (Array.isArray(value)) return sayRow(value.map(String));
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether both sides can stay as words one under the other, or as lists in one. */
export const isList = ({ mine, theirs }: FieldDifference): boolean => Array.isArray(mine) || Array.isArray(theirs);

type FieldName = keyof typeof import('../../words/en/fields.ts')['fields'];

/** What a field is called. */
export const fieldName = (field: string): string => say(`fields.${field as FieldName}`, { defaultValue: field });

/** What a record is called: by its own words, or by what it is about. */
export function sayTitle(
  table: TableName,
  { words, about, competency: id, curator }: RecordTitle,
  names: Names,
): string {
  const competency = id && names.competencies.get(id);
  if (table === 'alignments')
    return [competency && shortNameOf(competency), about].filter(Boolean).join(' · ') || untitled();
  if (table === 'reviews') return say('feedback.reviewBy', { name: namePerson(curator, names) });
  return words || about || untitled();
}
