import { expect, test } from 'vitest';
import { applyPlan } from '../../src/import/apply.ts';
import { planMerge } from '../../src/import/plan-merge.ts';
import { summarise } from '../../src/import/summary.ts';
import { emptyLibrary, type Library } from '../../src/model/library.ts';
import type { Resource } from '../../src/model/resource.ts';
import { jonas } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';
import { aquifer, entryOf, fresh } from './changed-unit.ts';

test('resources with different ids meet by their link, and all that hangs on theirs hangs on mine', () => {
  const mine: Library = {
    ...emptyLibrary(),
    resources: [{ ...(aquifer as Resource), id: fresh(1), url: 'http://river.example.org/aquifer' }],
  };
  const plan = planMerge(mine, undefined, waterUnit);
  expect(entryOf(plan, fresh(1)).metBy).toBe('link');
  const { add } = applyPlan(plan);
  expect(add.resources).toHaveLength(3);
  expect(add.alignments?.filter((row) => row.target === fresh(1))).toHaveLength(3);
  expect(add.excerpts?.filter((row) => row.resource === fresh(1))).toHaveLength(3);
  expect(add.feedback?.filter((row) => row.target === fresh(1))).toHaveLength(2);
  const parts = add.collections?.flatMap((row) => row.parts) ?? [];
  expect(parts.filter((part) => part.kind === 'item' && part.resource === fresh(1))).toHaveLength(2);
  expect(JSON.stringify(add)).not.toContain(aquifer?.id);
});

test('two resources of a bundle with one link become one that says what both say', () => {
  const twin: Resource = { ...(aquifer as Resource), id: fresh(1), keywords: ['maps'], note: 'Twin' };
  const plan = planMerge(emptyLibrary(), undefined, { ...waterUnit, resources: [...waterUnit.resources, twin] });
  expect(summarise(plan).tables.resources).toMatchObject({ new: 4, duplicate: 1 });
  const { add } = applyPlan(plan);
  expect(add.resources?.[0]).toMatchObject({
    keywords: ['water', 'geology', 'maps'],
    note: 'Works without sound, too.\n\nTwin',
  });
});

test('one claim a curator, target and competency: the same claim with another id meets mine, and a colleague’s stands beside it', () => {
  const [first] = waterUnit.alignments;
  const theirs = [
    { ...first, id: fresh(1), why: 'And the springs.' },
    { ...first, id: fresh(2), curator: jonas },
  ] as Library['alignments'];
  const mine: Library = { ...waterUnit, alignments: waterUnit.alignments.slice(0, 1) };
  const { add, put } = applyPlan(planMerge(mine, undefined, { ...waterUnit, alignments: theirs }));
  expect(put.alignments).toMatchObject([{ id: first?.id, why: 'They name the layers.\n\nAnd the springs.' }]);
  expect(add.alignments).toMatchObject([{ id: fresh(2), curator: jonas }]);
});

test('the same file on the same resource meets, whatever its id; what belongs to a resource left out stays out', () => {
  const renamed: Library = {
    ...waterUnit,
    attachments: waterUnit.attachments.map((row) => ({ ...row, id: fresh(1), name: 'Our board' })),
  };
  expect(planMerge(waterUnit, undefined, renamed).entries.attachments).toMatchObject([{ status: 'differs' }]);
  const plan = planMerge(emptyLibrary(), undefined, waterUnit);
  for (const entry of plan.entries.resources) entry.take = false;
  const { add } = applyPlan(plan);
  for (const table of ['attachments', 'transcripts', 'savedTexts', 'excerpts'] as const)
    expect(add[table]).toBeUndefined();
});
