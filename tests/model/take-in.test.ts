import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNotes } from '../../src/model/take-in.ts';

describe('Two notes that become one', () => {
  it.each<[string | undefined, string | undefined, string | undefined, string]>([
    ['Watch first', 'In pairs', 'Watch first\n\nIn pairs', 'what both say'],
    ['Watch first', 'Watch first', 'Watch first', 'what both say alike once'],
    ['Not for grade 7', 'grade 7', 'Not for grade 7\n\ngrade 7', 'also what is a piece of the other'],
    [
      'Watch first\n\nIn pairs',
      'In pairs\n\nOutside',
      'Watch first\n\nIn pairs\n\nOutside',
      'a paragraph of both once',
    ],
    ['', 'In pairs', 'In pairs', 'the only one there is'],
    [undefined, undefined, undefined, 'nothing where there is none'],
  ])('%s + %s: %s, %s', (first, second, joined, _) => {
    expect(joinNotes(first, second)).toBe(joined);
  });

  it('say each thing once, whatever is joined in whichever order', () => {
    const note = fc.option(
      fc.array(fc.constantFrom('a', 'ab', 'b'), { minLength: 1 }).map((all) => all.join('\n\n')),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(note, note, note, (one, two, three) => {
        const said = (text: string | undefined) => [...new Set(text?.split('\n\n') ?? [])].sort();
        const all = joinNotes(joinNotes(one, two), three);
        expect(said(all)).toEqual([...new Set([one, two, three].flatMap(said))].sort());
        expect(joinNotes(all, two)).toBe(all);
        expect(said(joinNotes(one, joinNotes(two, three)))).toEqual(said(all));
      }),
    );
  });
});
