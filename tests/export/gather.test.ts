import { expect, test } from 'vitest';
import { gather } from '../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { toMarkdown } from '../../src/export/to-markdown.ts';
import { type Library, tableNames } from '../../src/model/library.ts';
import { ana, fieldTrip, id, jonas, unit } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

const shared = { privateNotes: false, savedTexts: false };
const names = (rows: { name: string }[]) => rows.map((row) => row.name).sort();
const trashed = '2026-11-20T10:00:00.000Z';

test('a collection leaves with the collections inside it and all their resources', () => {
  const leaving = gather(waterUnit, { collections: [unit] }, shared);
  expect(names(leaving.collections)).toEqual(['Field trip to the weir', 'Water: who gets it?']);
  expect(leaving.resources).toHaveLength(4);
});

test('a collection that leaves without the one around it stands on its own', () => {
  const leaving = gather(waterUnit, { collections: [fieldTrip] }, shared);
  expect(leaving.collections).toHaveLength(1);
  expect(leaving.collections[0]).not.toHaveProperty('parent');
  expect(names(leaving.resources)).toEqual(['The aquifer under our feet', 'The wall map in room 12']);
});

test('a single resource leaves with its claims, excerpts, feedback and those who said so, and no more', () => {
  const aquifer = waterUnit.resources.slice(0, 1).map((resource) => resource.id);
  const leaving = gather(waterUnit, { resources: aquifer }, shared);
  expect(leaving.collections).toEqual([]);
  expect(leaving.resources).toHaveLength(1);
  expect(leaving.alignments).toHaveLength(3);
  expect(leaving.excerpts).toHaveLength(3);
  expect(leaving.feedback).toHaveLength(2);
  expect(leaving.uses).toEqual([]);
  expect(names(leaving.curators)).toEqual(['Ana Ribeiro', 'Jonas Weber', 'Taproot']);
});

test('a competency leaves with those above it and its framework', () => {
  const lunch = waterUnit.resources.slice(1, 2).map((resource) => resource.id);
  const leaving = gather(waterUnit, { resources: lunch }, shared);
  expect(leaving.competencies.map((competency) => competency.code).sort()).toEqual([
    'CRITICAL-THINKING',
    'CRITICAL-THINKING.3',
  ]);
  expect(leaving.frameworks).toHaveLength(1);
});

test('a request for feedback and its answers leave in the files of their round, and in a copy of everything, but not when the unit is shared', () => {
  const [request] = waterUnit.requests;
  const question = request?.questions[0]?.id ?? '';
  const [first] = waterUnit.feedback;
  if (!request || !first) throw new Error('the unit has lost its round');
  const answer = { ...first, id: id(9, 91), target: unit, question };
  const thanks = { ...first, id: id(9, 92), target: unit, inReplyTo: answer.id };
  const asked: Library = { ...waterUnit, feedback: [...waterUnit.feedback, answer, thanks] };
  const saidIn = ({ feedback }: Library) => feedback.filter((row) => row.id === answer.id || row.id === thanks.id);
  const leaving = gather(asked, { collections: [unit] }, shared);
  expect(leaving.requests).toEqual([]);
  expect(saidIn(leaving)).toEqual([]);
  for (const wanted of ['everything', { asks: request.id }] as const) {
    const whole = gather(asked, wanted, shared);
    expect(whole.requests).toContainEqual(request);
    expect(saidIn(whole)).toEqual([answer, thanks]);
  }
  const takenBack = gather({ ...asked, requests: [] }, { collections: [unit] }, shared);
  expect(saidIn(takenBack).map(({ question: of }) => of)).toEqual([undefined, undefined]);
});

test('private notes and saved texts leave only when asked for', () => {
  const info = { date: trashed, curator: ana };
  const leaving = gather(waterUnit, 'everything', shared);
  for (const text of [bundleToJson(toBundle(leaving, info)), toMarkdown(leaving, info)]) {
    expect(text).not.toContain('Ask Leila');
    expect(text).not.toContain('privateNote');
    expect(text).not.toContain('40 litres');
  }
  const asked = bundleToJson(toBundle(gather(waterUnit, 'everything', { privateNotes: true, savedTexts: true }), info));
  expect(asked).toContain('Ask Leila');
  expect(asked).toContain('40 litres');
});

test('transcripts leave with saved texts only, and files only when they are asked for themselves', () => {
  const copies = gather(waterUnit, 'everything', { privateNotes: false, savedTexts: true });
  expect(copies.transcripts).toHaveLength(1);
  expect(copies.attachments).toEqual([]);
  const files = gather(waterUnit, 'everything', { ...shared, attachments: true });
  expect(files.transcripts).toEqual([]);
  expect(files.attachments).toHaveLength(1);
  expect(gather(waterUnit, { collections: [fieldTrip] }, { ...shared, attachments: true }).attachments).toEqual([]);
  const text = bundleToJson(toBundle(gather(waterUnit, 'everything', shared), { date: trashed, curator: ana }));
  expect(text).not.toContain('ground below a school');
  expect(text).not.toContain('board.png');
});

test('what lies in the trash never leaves, nor anything that hangs on it', () => {
  const library: Library = {
    ...waterUnit,
    resources: waterUnit.resources.map((resource, index) =>
      index === 0 ? { ...resource, dateTrashed: trashed } : resource,
    ),
    collections: waterUnit.collections.map((one) => (one.id === fieldTrip ? { ...one, dateTrashed: trashed } : one)),
  };
  const text = bundleToJson(
    toBundle(gather(library, 'everything', { privateNotes: true, savedTexts: true }), { date: trashed, curator: ana }),
  );
  expect(text).not.toContain('The aquifer under our feet');
  expect(text).not.toContain('Water moves through rock');
  expect(text).not.toContain('They name the layers');
  expect(text).not.toContain('Field trip');
  expect(text).not.toContain('dateTrashed');
});

test('gathering changes nothing in the library itself', () => {
  const before = structuredClone(waterUnit);
  gather(waterUnit, { collections: [fieldTrip] }, shared);
  expect(waterUnit).toEqual(before);
});

test('only those who are named leave, unless everything does', () => {
  const map = waterUnit.resources.slice(3).map((resource) => resource.id);
  expect(gather(waterUnit, { resources: map }, shared).curators.map((person) => person.id)).toEqual([ana]);
  expect(gather(waterUnit, 'everything', shared).curators.map((person) => person.id)).toContain(jonas);
});

test('nothing asked for, nothing leaves', () => {
  const leaving = gather(waterUnit, {}, shared);
  expect(tableNames.every((table) => leaving[table].length === 0)).toBe(true);
});
