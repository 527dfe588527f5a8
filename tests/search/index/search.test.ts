import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../../src/search/index/build.ts';
import { mergeSegments } from '../../../src/search/index/merge.ts';
import { type Document, GONE, isSegment, type Segment } from '../../../src/search/index/packed.ts';
import { search } from '../../../src/search/index/search.ts';
import { readQuery } from '../../../src/search/query.ts';

const texts: Document[] = [
  { name: ['Whose river is it?'], note: ['Grundwasser im Schulhof, Hydrograph'], tags: ['Café culture'] },
  { name: ['The aquifer under our feet'], description: ['水循環を学ぶ授業'], note: ['deeper learning is slow'] },
  {
    name: ['Reading a hydrograph without panic'],
    description: ['الماء في المدينة'],
    note: ['learning deeper still'],
    quotes: ['Das Aquädukt', 'von Nîmes'],
  },
];

function segmentOf(documents: Document[], first = 0): Segment {
  const builder = new IndexBuilder();
  for (const document of documents) builder.add(document);
  return { index: builder.pack(), rows: Int32Array.from(documents.keys(), (at) => first + at) };
}

/** The rows found, the best first. */
function find(segments: Segment[], text: string, total = 20): number[] {
  const { scores } = search(segments, total, readQuery(text).clauses);
  return [...scores.keys()]
    .filter((row) => (scores[row] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

function merged(segments: Segment[]): Segment {
  const work = mergeSegments(segments);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

describe('searching', () => {
  const whole = [segmentOf(texts)];

  it.each([
    ['river', [0], 'a word'],
    ['hydro', [2, 0], 'a beginning, in the name before the note'],
    ['hydrogrpah', [2, 0], 'two letters swapped'],
    ['jydrograph', [2, 0], 'a slip in the first letter'],
    ['wasser', [0], 'a part of a German compound'],
    ['cafe', [0], 'without the accent'],
    ['AQUADUKT', [2], 'without the dots, in capitals'],
    ['"deeper learning"', [1], 'words that follow each other'],
    ['"aquädukt von"', [], 'no phrase from one quote into the next'],
    ['deeper learning', [1, 2], 'words in any order'],
    ['deeper -slow', [2], 'without a word'],
    ['-deeper', [0], 'only without a word'],
    ['循環', [1], 'a pair of characters'],
    ['水循環', [1], 'a run of characters'],
    ['ماء', [2], 'a word with an article grown on'],
    ['الما', [2], 'the beginning of an Arabic word'],
    ['aquaduct feet', [], 'every word is wanted'],
    ['"hydrogrpah"', [], 'no slips in quotation marks'],
  ])('finds for %s %j: %s', (text, rows) => {
    expect(find(whole, text, texts.length)).toEqual(rows);
  });

  it('finds everything where nothing is asked', () => {
    expect(find(whole, '  ', texts.length)).toEqual([0, 1, 2]);
  });

  it('tells what a misspelt word was taken for', () => {
    expect(search(whole, texts.length, readQuery('aquifre').clauses).corrected).toEqual(
      new Map([['aquifre', ['aquifer']]]),
    );
    expect(search(whole, texts.length, readQuery('aquifer').clauses).corrected.size).toBe(0);
  });

  it('does not find documents that count no longer, and looks for slips where only they held the word', () => {
    const [segment] = [segmentOf(texts)];
    segment.rows[0] = GONE;
    expect(find([segment], 'river', texts.length)).toEqual([]);
    expect(find([segment], 'hydro', texts.length)).toEqual([2]);
  });
});

describe('scripts without spaces', () => {
  const lessons = [
    segmentOf([
      { name: ['小学3年生の算数'] },
      { name: ['DNAの構造'], note: ['iPadで学ぶ'] },
      { name: ['地下水'], note: ['水の循環'] },
      { name: ['火山'] },
    ]),
  ];

  it.each([
    ['年生', [0], 'what follows a number'],
    ['構造', [1], 'what follows Latin letters'],
    ['学ぶ', [1], 'what follows them in a note'],
    ['3年生', [0], 'a number with what follows it'],
    ['校3年', [], 'nothing where other characters stand before it'],
    ['学3年', [0], 'a number with a piece on both sides'],
    ['DNAの構造', [1], 'all of it'],
    ['dna', [1], 'Latin letters before them'],
    ['水', [2], 'one character at the end of a word'],
    ['下', [2], 'one character inside a word'],
    ['火', [3], 'one character at the beginning of a word'],
    ['"水"', [2], 'one character in quotation marks'],
    ['-水', [0, 1, 3], 'what is without a character'],
    ['木', [], 'no character that is not there'],
  ])('find for %s %j: %s', (text, rows) => {
    expect(find(lessons, text, 4).toSorted()).toEqual(rows);
  });
});

describe('digits', () => {
  it('are found in the script of Arabic or Persian as in Latin, and the other way round', () => {
    const grades = [segmentOf([{ name: ['الصف ٣'] }, { name: ['Grade 3'] }, { name: ['کلاس ۳'] }])];
    for (const three of ['3', '٣', '۳']) expect(find(grades, three, 3)).toEqual([0, 1, 2]);
  });
});

describe('a phrase that is still being typed', () => {
  const whole = [segmentOf(texts)];

  it('is found as far as it was typed, and to the letter once its quotation mark is closed', () => {
    expect(find(whole, '"deeper lear', texts.length)).toEqual([1]);
    expect(find(whole, '"river', texts.length)).toEqual([0]);
    expect(find(whole, '"deeper lear"', texts.length)).toEqual([]);
  });
});

describe('segments', () => {
  const word = fc.constantFrom(
    'river',
    'rivers',
    'water',
    'wasser',
    'grundwasser',
    '水循環',
    'الماء',
    'reading',
    'deep',
  );
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
  const document: fc.Arbitrary<Document> = fc.record({
    name: fc.tuple(text),
    note: fc.array(text, { maxLength: 2 }),
    tags: fc.array(word, { maxLength: 2 }),
  });
  const queries = ['river', 'wass', '"river water"', '"reading deep" -water', '循環', 'ماء', 'watr', 'deep riv'];

  it('answer the same merged as apart, whatever has changed since', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(document, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(15)),
        (groups, stale) => {
          let first = 0;
          const segments = groups.map((group) => {
            const segment = segmentOf(group, first);
            first += group.length;
            return segment;
          });
          for (const { rows } of segments)
            for (const row of stale) if (rows.includes(row)) rows[rows.indexOf(row)] = GONE;
          const one = merged(segments);
          expect(isSegment(one)).toBe(true);
          for (const query of queries) {
            expect(find([one], query)).toEqual(find(segments, query));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are known again only whole', () => {
    const segment = segmentOf(texts);
    expect(isSegment(structuredClone(segment))).toBe(true);
    expect(isSegment({ ...segment, rows: new Int32Array(1) })).toBe(false);
    expect(isSegment({ ...segment, index: { ...segment.index, version: 0 } })).toBe(false);
    expect(isSegment({ ...segment, index: { ...segment.index, postings: new Uint8Array(3) } })).toBe(false);
    expect(isSegment(undefined)).toBe(false);
  });
});
