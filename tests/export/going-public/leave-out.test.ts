import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, riskSteps } from '../../../src/export/going-public/find-risks.ts';
import { leaveOut } from '../../../src/export/going-public/leave-out.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Resource } from '../../../src/model/resource.ts';
import { anyLibrary } from '../../support/arbitrary-library.ts';
import { by, id } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

function risksIn(library: Library): Finding[] {
  const steps = riskSteps(library);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const [first, second] = waterUnit.resources;
const withUrl = (url: string): Library => ({
  ...waterUnit,
  resources: waterUnit.resources.map((row) => (row.id === first?.id ? { ...row, url } : row)),
});

test('a name in a note becomes a gap in the file, and stays in the library', () => {
  const note = 'Leila M. saw it at once; ask Leila M. again.';
  const library = {
    ...waterUnit,
    resources: waterUnit.resources.with(0, { ...waterUnit.resources[0], note } as Resource),
  };
  const findings = risksIn(library);
  expect(findings.map(({ risk, field }) => [risk, field])).toEqual([
    ['student', 'note'],
    ['student', 'note'],
  ]);
  expect(leaveOut(library, findings).resources[0]?.note).toBe('[…] saw it at once; ask […] again.');
  expect(leaveOut(library, findings.slice(1)).resources[0]?.note).toBe('Leila M. saw it at once; ask […] again.');
  expect(library.resources[0]?.note).toBe(note);
});

test('a link with a key in it goes without the key, and mending it is one press', () => {
  const library = withUrl('https://river.example.org/aquifer?access_token=a81bc81bdead4e5d');
  const finding = risksIn(library).find(({ risk }) => risk === 'token');
  expect(finding?.clean).toBe('https://river.example.org/aquifer');
  expect(leaveOut(library, finding ? [finding] : []).resources[0]?.url).toBe('https://river.example.org/aquifer');
});

test.each([
  'http://localhost/a',
  'http://192.168.0.4/plan',
  'https://moodle.school.example.org/c/4',
  'https://classroom.google.com/c/1',
])('%s leads inside a school; left out, the resource stays with all that hangs on it', (url) => {
  const library = withUrl(url);
  const finding = risksIn(library).find(({ risk }) => risk === 'inside');
  const left = leaveOut(library, finding ? [finding] : []);
  expect(left.resources.map(({ id }) => id)).not.toContain(first?.id);
  expect(JSON.stringify([left.collections, left.alignments, left.excerpts])).not.toContain(first?.id);
  expect(left.resources.map(({ id }) => id)).toContain(second?.id);
});

test('of whom nothing leaves the name stays here too; the sender’s leaves', () => {
  const [third, fourth] = [3, 4].map((number) => id(1, number));
  const curators = [third, fourth].map((curator) => ({
    ...by(curator as string, '02'),
    id: curator as string,
    name: 'Lin',
  }));
  const [, ...others] = waterUnit.resources;
  const inside = { ...first, curator: third, url: 'https://moodle.school.example.org/c/4' } as Resource;
  const library = { ...waterUnit, curators: [...waterUnit.curators, ...curators], resources: [inside, ...others] };
  const names = (left: Library) => left.curators.map((row) => row.id);
  expect(names(leaveOut(library, risksIn(library), fourth))).not.toContain(third);
  expect(names(leaveOut(library, risksIn(library), third))).toContain(third);
  expect(names(leaveOut(library, [], fourth))).toContain(third);
});

test('links in a note are looked at too: one with a key goes without it, one that leads inside the school becomes a gap, and the resource goes', () => {
  const note =
    'Slides: https://docs.example.org/s?access_token=a81bc81bdead4e5d. Hand in at https://classroom.google.com/c/1, please.';
  const library = { ...waterUnit, resources: waterUnit.resources.with(0, { ...first, note } as Resource) };
  const findings = risksIn(library);
  expect(findings.map(({ risk, field, clean }) => [risk, field, clean])).toEqual([
    ['inside', 'note', undefined],
    ['token', 'note', undefined],
  ]);
  const left = leaveOut(library, findings).resources.find(({ id }) => id === first?.id);
  expect(left?.note).toBe('Slides: https://docs.example.org/s. Hand in at […], please.');
});

test('an address with a key and a person in it leaves a text whole', () => {
  const note = 'See https://docs.example.org/s?access_token=a81bc81bdead4e5d&for=ana@school.example for all.';
  const library = { ...waterUnit, resources: waterUnit.resources.with(0, { ...first, note } as Resource) };
  expect(leaveOut(library, risksIn(library)).resources[0]?.note).toBe('See […] for all.');
});

test('what stands around a quote is looked at as the quote is: an e-mail address beside it leaves no more than one in it', () => {
  const quote = waterUnit.excerpts.find((row) => row.kind === 'quote');
  const exact = {
    ...quote,
    exact: 'Questions?',
    prefix: 'or ana@school.example. ',
    suffix: ' Write to jo@school.example',
  };
  const library = { ...waterUnit, excerpts: waterUnit.excerpts.map((row) => (row === quote ? exact : row)) } as Library;
  const left = leaveOut(library, risksIn(library)).excerpts.find(({ id }) => id === quote?.id);
  expect(left).toMatchObject({ prefix: 'or […]. ', suffix: ' Write to […]' });
});

test('the title of a dropped file and the tags are words of the teacher’s, and looked at as such', () => {
  const { url: _, ...dropped } = first as Resource;
  const file = { ...dropped, kind: 'document', name: 'Essay of student Marek Novak', keywords: ['water', 'Leila M.'] };
  const library = { ...waterUnit, resources: waterUnit.resources.with(0, file as Resource) };
  expect(risksIn(library).map(({ risk, field }) => [risk, field])).toEqual([
    ['student', 'name'],
    ['student', 'keywords 1'],
  ]);
  const left = leaveOut(library, risksIn(library)).resources.find(({ id }) => id === first?.id);
  expect(left).toMatchObject({ name: 'Essay of […]', keywords: ['water', '[…]'] });
});

test('left out, what was found is found no more, and nothing points to what stays', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const findings = risksIn(library);
      const left = leaveOut(library, findings);
      const keys = new Set(findings.map(({ risk, id, field }) => `${risk} ${id} ${field}`));
      for (const again of risksIn(left))
        expect(keys.has(`${again.risk} ${again.id} ${again.field}`) && again.risk !== 'phone').toBe(false);
      const resources = new Set(left.resources.map(({ id }) => id));
      for (const { resource } of left.excerpts) expect(resources).toContain(resource);
    }),
    { numRuns: 60 },
  );
});
