import { applyPlan } from '../../src/import/apply.ts';
import type { Plan, PlanEntry } from '../../src/import/plan.ts';
import type { Collection } from '../../src/model/collection.ts';
import type { Id } from '../../src/model/identity.ts';
import type { Library } from '../../src/model/library.ts';
import type { Resource } from '../../src/model/resource.ts';
import { unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

export const later = '2026-12-01T08:00:00.000Z';
export const fresh = (number: number): Id => `urn:uuid:00000099-cccc-4ccc-8ccc-${String(number).padStart(12, '0')}`;

/** The sample unit with its first resource (and collection) changed. */
export const withResource = (patch: Partial<Resource>): Library => ({
  ...waterUnit,
  resources: waterUnit.resources.map((row, index) => (index === 0 ? { ...row, ...patch } : row)),
});

export const withUnit = (patch: Partial<Collection>): Library => ({
  ...waterUnit,
  collections: waterUnit.collections.map((row) => (row.id === unit ? { ...row, ...patch } : row)),
});

export const [aquifer] = waterUnit.resources;

export const entryOf = (plan: Plan, id = aquifer?.id): PlanEntry<'resources'> => {
  const entry = plan.entries.resources.find((one) => one.id === id);
  if (!entry) throw new Error('no such entry');
  return entry;
};

/** The first resource that the plan would write over. */
export const putOf = (plan: Plan): Resource | undefined => applyPlan(plan).put.resources?.[0];

/** The sample unit with its first excerpt changed. */
export const withMoment = (patch: object): Library => ({
  ...waterUnit,
  excerpts: waterUnit.excerpts.map((row, index) => (index === 0 ? { ...row, ...patch } : row)),
});
