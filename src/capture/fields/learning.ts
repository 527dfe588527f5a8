import type { Resource } from '../../model/resource.ts';
import type { Thing } from '../snapshot.ts';
import { isOfType, type Statements, textsOf, valuesOf } from '../statements.ts';
import { joined, words } from '../words-of-page.ts';
import { secondsOf } from './duration.ts';

type Learning = Pick<
  Resource,
  | 'learningResourceType'
  | 'educationalLevel'
  | 'audience'
  | 'typicalAgeRange'
  | 'timeRequired'
  | 'isAccessibleForFree'
  | 'keywords'
>;

const MOST = 30;
/** Longer than any that says something. */
const LONGEST_DURATION = 50;
const LEARNING_TYPE =
  /^(LearningResource|Course|CourseInstance|Quiz|LessonPlan|Lesson|EducationalOccupationalProgram|HowTo)$/;
const LEARNING_TERM =
  /^(learningResourceType|educationalLevel|educationalAlignment|educationalUse|typicalAgeRange|teaches|assesses|competencyRequired|timeRequired|interactivityType)$/;

const distinct = (values: string[]): string[] => {
  const seen = new Set<string>();
  return values
    .map((value) => words(value, 300))
    .filter((value) => value !== '' && !seen.has(joined(value) || value) && seen.add(joined(value) || value))
    .slice(0, MOST);
};

/** A term as people read it: a DefinedTerm's name, the last word of a vocabulary's address. */
function term(value: string | Thing): string[] {
  if (typeof value !== 'string')
    return textsOf(value, 'name', 'targetName', 'prefLabel', 'alternateName', 'termCode')
      .slice(0, 1)
      .concat(textsOf(value, 'name').length === 0 && value.id ? term(value.id) : [])
      .slice(0, 1);
  if (!/^https?:\/\//.test(value)) return [value];
  const last =
    value
      .replace(/[/#]+$/, '')
      .split(/[/#]/)
      .at(-1) ?? '';
  return /[a-z]{3}/i.test(last)
    ? [
        last
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .replaceAll(/[-_]+/g, ' ')
          .toLowerCase(),
      ]
    : [];
}

const alignments = (main: Thing[], kinds: RegExp): string[] =>
  main
    .flatMap((thing) => valuesOf(thing, 'educationalAlignment', 'alignmentObject', 'AlignmentObject'))
    .filter((value) => typeof value !== 'string')
    .filter((alignment) => kinds.test(textsOf(alignment, 'alignmentType')[0] ?? ''))
    .flatMap((alignment) => textsOf(alignment, 'targetName', 'targetDescription').slice(0, 1));

/** Roles and groups that the material is for. */
const audienceOf = (value: string | Thing): string[] =>
  typeof value === 'string'
    ? term(value)
    : valuesOf(value, 'educationalRole', 'audienceType')
        .flatMap(term)
        .concat(textsOf(value, 'educationalRole', 'audienceType').length === 0 ? textsOf(value, 'name') : []);

const isFree = (text: string | undefined): boolean | undefined => {
  if (/(^|\/)(true|yes|1)$/i.test(text ?? '')) return true;
  return /(^|\/)(false|no|0)$/i.test(text ?? '') ? false : undefined;
};

const some = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined);

/** Says what a page says of itself as learning material: LRMI terms of schema.org, in things and in metas. */
export function learningOf(statements: Statements, main: Thing[]): { learning: Learning; teaches: string[] } {
  const values = (...names: string[]): string[] => main.flatMap((thing) => valuesOf(thing, ...names).flatMap(term));
  const metas = (...names: string[]): string[] =>
    names.flatMap((name) => statements.metaAll(name, `lrmi.${name}`, `lrmi:${name}`, `schema.${name}`));
  const age = main.flatMap((thing) => textsOf(thing, 'typicalAgeRange'))[0] ?? metas('typicalagerange')[0];
  const time = [...main.flatMap((thing) => textsOf(thing, 'timeRequired')), ...metas('timerequired')].find(
    (text) => /^P/i.test(text.trim()) && text.length <= LONGEST_DURATION && secondsOf(text),
  );
  const free = isFree(main.flatMap((thing) => textsOf(thing, 'isAccessibleForFree'))[0]);
  const isLearning = main.some(
    (thing) => isOfType(thing, LEARNING_TYPE) || thing.properties.some(([name]) => LEARNING_TERM.test(name)),
  );
  // A newspaper's keywords would flood the teacher's own tags: only what calls itself learning material brings its words along.
  const keywords = isLearning
    ? main.flatMap((thing) => valuesOf(thing, 'keywords').flatMap(term)).flatMap((text) => text.split(/[,;]/))
    : [];
  const stated: { [Name in keyof Learning]: Learning[Name] | undefined } = {
    learningResourceType: some(distinct([...values('learningResourceType'), ...metas('learningresourcetype')])),
    educationalLevel: some(
      distinct([
        ...values('educationalLevel'),
        ...alignments(main, /educationalLevel/i),
        ...metas('educationallevel', 'dcterms.educationlevel', 'educationlevel'),
      ]),
    ),
    audience: some(
      distinct([
        ...main.flatMap((thing) => valuesOf(thing, 'audience').flatMap(audienceOf)),
        ...values('educationalRole'),
        ...metas('educationalrole', 'intendedenduserrole'),
      ]),
    ),
    typicalAgeRange: age ? words(age, 50) : undefined,
    timeRequired: time?.trim().toUpperCase(),
    isAccessibleForFree: free,
    keywords: some(distinct(keywords)),
  };
  const teaches = distinct([
    ...values('teaches', 'assesses', 'competencyRequired').filter(Boolean),
    ...alignments(main, /teaches|assesses|educationalSubject|^$/i),
  ]);
  return { learning: Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)), teaches };
}
