import { expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import type { Collection } from '../../src/model/collection.ts';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import { fieldTrip, jonas, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';
import { fresh, withUnit } from './changed-unit.ts';

test('a collection takes new entries where they stand in theirs, and keeps my own order', () => {
  const parts = waterUnit.collections.find((row) => row.id === unit)?.parts ?? [];
  const mineOnly = { kind: 'heading', id: fresh(1), name: 'Mine' } as const;
  const theirsOnly = { kind: 'heading', id: fresh(2), name: 'Theirs' } as const;
  const mine = withUnit({ parts: [...parts.slice(0, 2).toReversed(), ...parts.slice(2), mineOnly] });
  const theirs = withUnit({ parts: [...parts.slice(0, 3), theirsOnly, ...parts.slice(3)] });
  const names = (applyPlan(planMerge(mine, undefined, theirs)).put.collections?.[0]?.parts ?? []).map(
    (part) => part.id,
  );
  expect(names).toEqual(
    [parts[1], parts[0], parts[2], theirsOnly, parts[3], parts[4], mineOnly].map((part) => part?.id),
  );
});

test('with a base, an entry that one side took out stays out unless the other changed it', () => {
  const parts = waterUnit.collections.find((row) => row.id === unit)?.parts ?? [];
  const mine = withUnit({ parts: parts.slice(1) });
  const theirs = withUnit({ parts: parts.slice(0, 4) });
  const scope = { sender: jonas, withdrawn: new Set(parts.slice(4).map(({ id }) => id)) };
  const merged = applyPlan(planMerge(mine, waterUnit, theirs, scope)).put.collections?.[0]?.parts;
  expect(merged?.map((part) => part.id)).toEqual(parts.slice(1, 4).map((part) => part.id));
});

test('no choice can put a collection inside itself', () => {
  const moved = (parents: Record<Id, Id>): Library => ({
    ...waterUnit,
    collections: waterUnit.collections.map(
      ({ parent: _, ...row }) => ({ ...row, ...(parents[row.id] ? { parent: parents[row.id] } : {}) }) as Collection,
    ),
  });
  const plan = planMerge(moved({ [unit]: fieldTrip }), moved({}), moved({ [fieldTrip]: unit }));
  const { put } = applyPlan(plan);
  expect(put.collections).toHaveLength(1);
  expect(put.collections?.[0]).not.toHaveProperty('parent');
});
