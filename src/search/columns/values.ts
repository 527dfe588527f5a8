import type { Alignment } from '../../model/alignment.ts';
import { hostOf } from '../../model/host.ts';
import type { Id } from '../../model/identity.ts';
import { linkStanding } from '../../model/link-check.ts';
import { minutesFor } from '../../model/resource.ts';
import type { Row } from '../row.ts';
import { type ColumnName, type Mark, marks } from './columns.ts';

/** What one resource brings to the columns; see `Columns` for what each means. */
export interface RowValues {
  id: Id;
  name: string;
  saved: number;
  changed: number;
  trashed: number;
  published: string;
  minutes: number;
  facets: Record<ColumnName, string[]>;
}

const listOf = (...values: (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined && value !== '') as string[]),
];

/** Reads a row into the values that the columns keep of it. */
export function valuesOf(row: Row): RowValues {
  const { resource } = row;
  const claims = strongest(row.alignments);
  return {
    id: resource.id,
    name: resource.name,
    saved: Date.parse(resource.dateSaved),
    changed: Date.parse(resource.dateChanged),
    trashed: resource.dateTrashed === undefined ? 0 : Date.parse(resource.dateTrashed),
    published: resource.datePublished ?? '',
    minutes: minutesFor(resource),
    facets: {
      competency: [...claims.keys()],
      strength: [...claims.values()].map(String),
      collection: listOf(...row.collections),
      kind: [resource.kind],
      type: listOf(...(resource.learningResourceType ?? [])),
      tag: listOf(...(resource.keywords ?? [])),
      level: listOf(...(resource.educationalLevel ?? [])),
      language: listOf(resource.inLanguage),
      license: listOf(resource.license),
      author: listOf(...(resource.author ?? [])),
      publisher: listOf(resource.publisher),
      audience: listOf(...(resource.audience ?? [])),
      teaches: listOf(...(resource.teaches ?? [])),
      curator: [resource.curator],
      month: [new Date(resource.dateSaved).toISOString().slice(0, 7)],
      site: listOf(hostOf(resource.url)),
      link: listOf(linkStanding(resource.url, row.linkCheck)),
      mark: marks.filter((mark) => holds[mark](row)),
    },
  };
}

const holds: Record<Mark, (row: Row) => boolean> = {
  evidence: (row) => row.excerpts.length > 0,
  tried: (row) => (row.uses ?? 0) > 0,
  uncollected: (row) => row.collections.length === 0,
  note: ({ resource }) => Boolean(resource.note || resource.privateNote),
  unclaimed: (row) => row.alignments.length === 0,
};

/** The strongest claim on each competency, by whomever. */
function strongest(alignments: readonly Pick<Alignment, 'competency' | 'strength'>[]): Map<Id, number> {
  const claims = new Map<Id, number>();
  for (const { competency, strength = 0 } of alignments)
    claims.set(competency, Math.max(claims.get(competency) ?? 0, strength));
  return claims;
}
