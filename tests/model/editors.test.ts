import { expect, test } from 'vitest';
import { editedBy, editorsOf } from '../../src/model/editors.ts';
import { ana, jonas } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const [found] = waterUnit.resources;
if (!found) throw new Error('the unit has lost its resources');

test('whoever changes what others see of a resource is named, once', () => {
  const changed = editedBy(jonas, found, { ...found, name: 'The aquifer' });
  expect(changed.editors).toEqual([jonas]);
  const again = editedBy(jonas, changed, { ...changed, keywords: ['water'] });
  expect(again.editors).toEqual([jonas]);
  expect(editedBy(ana, again, { ...again, note: '' }).editors).toEqual([ana, jonas].sort());
});

test('a private note, the trash and the date of a change name nobody', () => {
  const later = '2026-12-01T08:00:00.000Z';
  const put = { ...found, privateNote: 'Ask Leila.', dateTrashed: later, dateChanged: later };
  expect(editedBy(jonas, found, put)).toBe(put);
});

test('those who changed it on both sides are the same, whichever is told first', () => {
  const [mine, theirs] = [{ editors: [ana] }, { editors: [jonas] }];
  expect(editorsOf(mine, theirs)).toEqual(editorsOf(theirs, mine));
  expect(editorsOf({}, {})).toEqual([]);
});
