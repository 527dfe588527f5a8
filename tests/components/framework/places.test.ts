import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Direction, placeBy } from '../../../src/components/framework/places.ts';
import type { Competency } from '../../../src/model/framework.ts';
import { flatten, positionBefore, siblings, toTree } from '../../../src/model/nesting.ts';

const row = (id: string, position: number): Competency => ({
  id,
  curator: 'me',
  dateSaved: '2026-01-01T00:00:00Z',
  dateChanged: '2026-01-01T00:00:00Z',
  framework: 'f',
  uri: `https://frameworks.example/${id}`,
  position,
  name: id,
  statement: '',
});

test('whatever steps are taken, no competency is lost or stands under itself', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const step = fc.record({
    id: fc.constantFrom(...ids),
    direction: fc.constantFrom<Direction>('up', 'down', 'inwards', 'outwards'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let rows = ids.map((id, at) => row(id, at));
      for (const { id, direction } of steps) {
        const moved = rows.find((each) => each.id === id) as Competency;
        const place = placeBy(rows, moved, direction);
        if (!place) continue;
        const position = positionBefore(
          siblings(rows, place.parent).filter((each) => each.id !== id),
          place.before,
        );
        const { parent: _, ...bare } = moved;
        const now = { ...bare, position, ...(place.parent === undefined ? {} : { parent: place.parent }) };
        rows = rows.map((each) => (each.id === id ? now : each));
      }
      // A row in a circle would come to the top with its parent still set.
      const tops = toTree(rows).map((node) => node.row.parent);
      expect(tops.every((parent) => parent === undefined)).toBe(true);
      expect(
        flatten(toTree(rows))
          .map((each) => each.id)
          .toSorted(),
      ).toEqual(ids);
    }),
  );
});
