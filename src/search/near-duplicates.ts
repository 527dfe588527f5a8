import { fold } from './fold.ts';
import { Groups } from './groups.ts';
import { slips } from './slips.ts';

/** A tag with how many resources have it; 0 where only the trash has any. */
export interface CountedTag {
  value: string;
  count: number;
}

/** Endings that only say "more than one" in English, Spanish, German, French and Arabic, and what stands in their place in the singular. */
const PLURALS: readonly (readonly [plural: string, singular: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ces', 'z'],
  ['aux', 'al'],
  ['x', ''],
  ['n', ''],
  ['en', ''],
  ['e', ''],
  ['nen', ''],
  ['ات', 'ه'],
  ['ات', ''],
  ['ون', ''],
  ['ين', ''],
];
/** In shorter words an ending more makes another word. */
const SHORTEST_PLURAL = 4;

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;

/** A tag without case, accents, spaces and hyphens. */
const bare = (tag: string): string => fold(tag).replace(NO_LETTER, '');

/** Pairs of tags that the teacher says are not the same, as `pairOf` writes them. */
export type ToldApart = ReadonlySet<string>;

/** Two values as one word, whichever comes first. */
export const pairOf = (one: string, other: string): string => JSON.stringify(one < other ? [one, other] : [other, one]);

/**
 * Finds tags that look alike: the same but for case, accents or hyphens; one and many; a slip of one letter. Numbers are never slips: a
 * grade 7 is no grade 8. Each is compared with those it shares a shortened form with, so that thousands take no longer than they must.
 * @returns groups, the tags of each by how common they are
 */
export function alikeTags(tags: readonly CountedTag[], apart: ToldApart = new Set()): CountedTag[][] {
  const groups = new Groups(tags.length);
  const forms = tags.map(({ value }) => bare(value));
  const join = (one: number, other: number) => {
    if (one !== other && !apart.has(pairOf(tags[one]?.value ?? '', tags[other]?.value ?? ''))) groups.join(one, other);
  };
  const byForm = Map.groupBy(tags.keys(), (at) => forms[at] ?? '');
  byForm.delete('');
  for (const same of byForm.values()) eachPair(same, join);
  for (const [form, many] of byForm)
    for (const singular of singularsOf(form))
      for (const one of byForm.get(singular) ?? []) for (const at of many) join(one, at);
  for (const near of slips([...byForm.keys()]))
    for (const one of byForm.get(near[0]) ?? []) for (const other of byForm.get(near[1]) ?? []) join(one, other);
  return groups
    .all()
    .map((group) => group.map((at) => tags[at] as CountedTag).sort((a, b) => b.count - a.count))
    .sort((a, b) => total(b) - total(a));
}

const total = (group: readonly CountedTag[]): number => group.reduce((sum, { count }) => sum + count, 0);

function eachPair(places: readonly number[], visit: (one: number, other: number) => void): void {
  places.forEach((one, at) => {
    for (const other of places.slice(at + 1)) visit(one, other);
  });
}

function singularsOf(form: string): string[] {
  return PLURALS.filter(
    ([plural]) =>
      form.endsWith(plural) && form.length - plural.length >= SHORTEST_PLURAL - 1 && form.length > SHORTEST_PLURAL,
  ).map(([plural, singular]) => form.slice(0, form.length - plural.length) + singular);
}
