import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { minutesFor } from '../../../src/model/resource.ts';
import { buildColumns } from '../../../src/search/columns/build.ts';
import { glanceAt } from '../../../src/search/columns/glance.ts';
import { valuesOf } from '../../../src/search/columns/values.ts';
import { anyRows } from './some-rows.ts';

it('shows of every resource at first glance what its row says', () => {
  fc.assert(
    fc.property(anyRows(), (rows) => {
      const columns = buildColumns(rows.map(valuesOf));
      rows.forEach((row, number) => {
        const { resource } = row;
        const glance = glanceAt(columns, number);
        expect(glance).toMatchObject({
          id: resource.id,
          name: resource.name,
          kind: resource.kind,
          minutes: minutesFor(resource),
          levels: resource.educationalLevel ?? [],
          tags: resource.keywords ?? [],
          saved: Date.parse(resource.dateSaved),
          trashed: resource.dateTrashed === undefined ? 0 : Date.parse(resource.dateTrashed),
          hasEvidence: row.excerpts.length > 0,
        });
        expect(glance.claims.map(({ competency, strength }) => [competency, strength])).toEqual(
          row.alignments.map(({ competency, strength }) => [competency, strength]),
        );
      });
    }),
  );
});

it('names the site where no publisher is known', () => {
  const [row] =
    fc.sample(
      anyRows(1).filter((rows) => rows.length === 1),
      1,
    )[0] ?? [];
  if (!row) throw new Error('no row');
  const at = (more: object) =>
    glanceAt(
      buildColumns([
        valuesOf({ ...row, resource: { ...row.resource, url: 'https://www.lessons.example/7', ...more } }),
      ]),
      0,
    );
  expect(at({}).publisher).toBe('lessons.example');
  expect(at({ publisher: 'Field & Figure' }).publisher).toBe('Field & Figure');
});
