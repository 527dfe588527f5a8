import { expect, test } from 'vitest';
import { planMerge } from '../../src/import/plan-merge.ts';
import { putOf, withResource } from './changed-unit.ts';

test('a note that I shortened and a colleague went on with stays short and goes on', () => {
  const note = (text: string) => withResource({ note: text });
  const plan = planMerge(
    note('Works without sound, too. Needs a projector.'),
    note('Works without sound, too. Bring a map. Needs a projector.'),
    note('Works without sound, too. Bring a map. Needs a projector. My class asked for more.'),
  );
  expect(putOf(plan)?.note).toBe('Works without sound, too. Needs a projector. My class asked for more.');
});

test('where both rewrote the same sentence of a note, both are kept, one under the other', () => {
  const note = (text: string) => withResource({ note: text });
  const plan = planMerge(note('Bring two maps.'), note('Bring a map.'), note('Bring the globe.'));
  expect(putOf(plan)?.note).toBe('Bring two maps.\n\nBring the globe.');
});
