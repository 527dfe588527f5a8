import { describe, expect, it } from 'vitest';
import { placeQuotes } from '../../src/model/place-quotes.ts';

const PAGE =
  'The well is late.\n  Rain takes its\u00a0time. So does the town.\n\nIn May, rain\ntakes its time again. Rain takes its time.';

const wordsAt = (text: string, quote: { exact: string; prefix?: string; suffix?: string }) => {
  const place = placeQuotes(text, [{ id: 'q', ...quote }]).get('q');
  return place && text.slice(place.start, place.end);
};

describe('a quote is found in the text of its page', () => {
  it('however the page breaks its lines', () => {
    expect(wordsAt(PAGE, { exact: 'late. Rain takes its time. So' })).toBe('late.\n  Rain takes its\u00a0time. So');
  });

  it('across the edge of two paragraphs that have no space between them', () => {
    expect(wordsAt('One ends.Two begins.', { exact: 'ends. Two' })).toBe('ends.Two');
  });

  it('of several places, at the one with the same words around it', () => {
    const place = (prefix: string, suffix: string) =>
      placeQuotes(PAGE, [{ id: 'q', exact: 'Rain takes its time.', prefix, suffix }]).get('q')?.start;
    expect(place('The well is late. ', 'So does')).toBe(PAGE.indexOf('Rain'));
    expect(place('again. ', '')).toBe(PAGE.lastIndexOf('Rain'));
    expect(place('', '')).toBe(PAGE.indexOf('Rain'));
  });

  it('in any script', () => {
    expect(wordsAt('井戸の水は　遅れて\n届く。', { exact: '水は遅れて届く' })).toBe('水は　遅れて\n届く');
    expect(wordsAt('a 🌧️ b 🌧️ c', { exact: '🌧️ c' })).toBe('🌧️ c');
  });
});

it('every kind of white space counts as none, as a regular expression has it', () => {
  const kinds = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((unit) =>
    /\s/u.test(unit),
  );
  const text = `a${kinds.join('')}b c`;
  expect(wordsAt(text, { exact: 'b c' })).toBe('b c');
});

it('a quote that the text does not hold has no place, nor has one without words', () => {
  const places = placeQuotes(PAGE, [
    { id: 'lost', exact: 'The well is early.' },
    { id: 'blank', exact: ' \n' },
    { id: 'there', exact: 'the town' },
  ]);
  expect([...places.keys()]).toEqual(['there']);
});
