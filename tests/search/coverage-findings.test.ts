import { describe, expect, test } from 'vitest';
import type { Strength } from '../../src/model/alignment.ts';
import { coverageOf } from '../../src/search/coverage.ts';
import { findingsOf } from '../../src/search/coverage-findings.ts';
import { fitsFor } from '../../src/search/coverage-fits.ts';
import { growthOf } from '../../src/search/coverage-growth.ts';
import type { Row } from '../../src/search/row.ts';
import { saySentence } from '../../src/words/say.ts';

let number = 0;
interface Wish {
  collections?: string[];
  day?: string;
  trashed?: boolean;
  evidence?: string[];
}

/** A resource that serves competencies: { thinking: 3 } centres on thinking. */
function found(
  name: string,
  claims: Record<string, Strength>,
  { collections = ['unit'], day, trashed, evidence }: Wish = {},
): Row {
  const date = `${day ?? '2026-11-03'}T12:00:00.000Z`;
  const stamp = { curator: 'me', dateSaved: date, dateChanged: date };
  const alignments = Object.entries(claims).map(([competency, strength]) => {
    number += 1;
    return { id: `claim ${number}`, ...stamp, target: name, competency, strength, ...(evidence ? { evidence } : {}) };
  });
  const resource = { id: name, kind: 'page' as const, name, ...stamp, ...(trashed ? { dateTrashed: date } : {}) };
  return { resource, alignments, collections, excerpts: [] };
}

const competencies = ['content', 'thinking', 'self', 'mindset'];
const tree = new Map(competencies.map((id) => [id, {}]));

function say(rows: Row[]) {
  const here = rows.filter(({ collections }) => collections.includes('unit'));
  const coverage = coverageOf([{ id: 'unit', name: 'Unit', rows: here }], competencies, tree);
  const gaps = competencies.filter((_, at) => coverage.totals[at]?.strength === undefined);
  const fits = fitsFor(rows, gaps, new Set(here.map(({ resource }) => resource.id)), tree);
  return findingsOf(coverage, fits).map(({ kind, competency, sentences, resources }) => ({
    kind,
    competency,
    words: sentences.map(saySentence).join(' '),
    resources,
  }));
}

describe('what the map says in words', () => {
  const rows = [
    found('aquifer', { content: 3, thinking: 1 }, { evidence: ['quote 1'] }),
    found('lunch', { thinking: 2 }),
    found('graphs', { thinking: 3, mindset: 1 }),
    found('wells', { self: 2 }, { collections: [] }),
    found('diary', { self: 3 }, { collections: [] }),
    found('portfolio', { self: 1 }, { collections: ['another'] }),
    found('old', { self: 3 }, { collections: [], trashed: true }),
  ];
  const said = say(rows);

  test('names what is best covered, how often it is the centre, and on what evidence', () => {
    expect(said[0]).toMatchObject({
      kind: 'strong',
      competency: 'thinking',
      words: '3 of 3 resources serve it. One is centred on it. One piece of evidence shows it.',
    });
  });

  test('names a gap, and what in the Inbox and elsewhere would fill it, the strongest first', () => {
    expect(said[1]).toMatchObject({
      kind: 'missing',
      competency: 'self',
      words: 'Nothing here serves it yet. 2 resources in your Inbox do. One resource elsewhere in your library does.',
      resources: ['diary', 'wells', 'portfolio'],
    });
  });

  test('names what is only touched on', () => {
    expect(said[2]).toMatchObject({
      kind: 'thin',
      competency: 'mindset',
      words: 'Only touched on, by one resource. No evidence yet.',
      resources: ['graphs'],
    });
  });

  test('counts the claims that nothing shows', () => {
    expect(said[3]).toMatchObject({
      kind: 'unproven',
      words: '3 claims have no quote and no moment to show them.',
      resources: ['lunch', 'graphs'],
    });
  });

  test('says so where a gap is one of the whole library', () => {
    const [missing] = say([found('aquifer', { content: 2, thinking: 2, self: 2 })]).filter(
      ({ kind }) => kind === 'missing',
    );
    expect(missing).toMatchObject({
      competency: 'mindset',
      words: 'Nothing here serves it yet. Nothing else in your library does either.',
      resources: [],
    });
  });

  test('is silent where there is nothing to map', () => {
    expect(say([])).toEqual([]);
  });
});

describe('what was added when', () => {
  test('is counted by month, with the months in which nothing came, and without the trash', () => {
    expect(
      growthOf([
        found('a', { self: 1 }, { day: '2026-08-14' }),
        found('b', {}, { day: '2026-11-10' }),
        found('c', { self: 2, content: 1 }, { day: '2026-11-20' }),
        found('d', { self: 2 }, { day: '2026-11-21', trashed: true }),
      ]),
    ).toEqual([
      { when: '2026-08', resources: 1, claims: 1 },
      { when: '2026-09', resources: 0, claims: 0 },
      { when: '2026-10', resources: 0, claims: 0 },
      { when: '2026-11', resources: 2, claims: 2 },
    ]);
  });

  test('is counted by year where it goes far back', () => {
    const growth = growthOf([found('a', {}, { day: '2019-05-05' }), found('b', {}, { day: '2026-05-05' })]);
    expect(growth.map(({ when }) => when)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
    expect(growth.at(-1)).toEqual({ when: '2026', resources: 1, claims: 0 });
  });

  test('is nothing where nothing was added', () => {
    expect(growthOf([])).toEqual([]);
  });
});
