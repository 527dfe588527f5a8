import { describe, expect, it } from 'vitest';
import { momentOf, secondsOf } from '../../src/capture/fields/duration.ts';
import { readDate } from '../../src/capture/fields/published.ts';
import { savedOf } from '../support/page-of.ts';

describe('a date as publishers write it', () => {
  it.each([
    ['2020-02-05', '2020-02-05'],
    ['2020-02-05T10:00:00+01:00', '2020-02-05T10:00:00+01:00'],
    ['2020-02-05 10:00:00', '2020-02-05T10:00:00'],
    ['2020-02-05T10:00:00+0100', '2020-02-05T10:00:00+01:00'],
    ['2020-02-05T23:30:00.000Z', '2020-02-05T23:30:00Z'],
    ['2020/02/05', '2020-02-05'],
    ['20200205', '2020-02-05'],
    ['2020-02', '2020-02'],
    ['2020', '2020'],
    ['February 5, 2020', '2020-02-05'],
    ['Wed, 05 Feb 2020 10:00:00 GMT', '2020-02-05'],
    ['5th of February 2020', '2020-02-05'],
    ['5. Februar 2020', '2020-02-05'],
    ['5 de febrero de 2020', '2020-02-05'],
    ['le 1er mars 2021', '2021-03-01'],
    ['12 août 2021', '2021-08-12'],
    ['05.02.2020', '2020-02-05'],
    ['1580896800', '2020-02-05T10:00:00Z'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it('reads 3/4/2020 as Americans do in an American page, and as others do elsewhere', () => {
    expect(readDate('3/4/2020')).toBe('2020-03-04');
    expect(readDate('3/4/2020', true)).toBe('2020-04-03');
    expect(readDate('25/12/2020')).toBe('2020-12-25');
  });

  it.each([
    '',
    'yesterday',
    '2020-13-45',
    '31. Februar 2020',
    '0000-00-00',
    '12:30',
    'Chapter 2020 of 12',
    '99999999999999',
  ])('%s is none', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

describe('when a page was published', () => {
  const article = (fields: string): string =>
    `<script type="application/ld+json">{"@type":"Article","headline":"Rivers",${fields}}</script><title>Rivers</title><h1>Rivers</h1>`;

  it('is the day of publication, not of the last change', () => {
    expect(savedOf(article('"dateModified":"2024-01-01","datePublished":"2019-05-06"')).datePublished).toBe(
      '2019-05-06',
    );
    expect(
      savedOf(
        '<meta property="article:modified_time" content="2024-01-01"><meta property="article:published_time" content="2019-05-06T00:00:00Z">',
      ).datePublished,
    ).toBe('2019-05-06T00:00:00Z');
  });

  it('is unknown where only a change is stated', () => {
    expect(savedOf(article('"dateModified":"2024-01-01"')).datePublished).toBeUndefined();
    expect(
      savedOf('<h1>Rivers</h1><p class="date">Last updated on 17 December 2025</p>').datePublished,
    ).toBeUndefined();
    expect(
      savedOf('<h1>Flüsse</h1><time class="updated" datetime="2024-01-01">Aktualisiert am 1.1.2024</time>')
        .datePublished,
    ).toBeUndefined();
  });

  it('is never today: that is a clock', () => {
    expect(savedOf('<h1>Rivers</h1><time datetime="2026-11-24">Today</time>').datePublished).toBeUndefined();
    expect(savedOf(article('"datePublished":"2030-01-01"')).datePublished).toBeUndefined();
  });

  it('is the date under the heading, and not one of a comment or a related story', () => {
    expect(
      savedOf(
        '<h1>Rivers</h1><p class="entry-meta">Posted on <time datetime="2019-05-06">6 May</time></p><div class="comments"><time datetime="2020-01-01">x</time></div>',
      ).datePublished,
    ).toBe('2019-05-06');
    expect(
      savedOf('<h1>Rivers</h1><p>Water.</p><aside class="related"><time datetime="2020-01-01">x</time></aside>')
        .datePublished,
    ).toBeUndefined();
  });

  it('is in the address of many blogs', () => {
    expect(savedOf('<h1>Rivers</h1>', 'https://a.org/2019/05/06/rivers/').datePublished).toBe('2019-05-06');
    expect(savedOf('<h1>Rivers</h1>', 'https://a.org/2019/05/rivers/').datePublished).toBe('2019-05');
    expect(savedOf('<h1>Rivers</h1>', 'https://a.org/2019/rivers').datePublished).toBeUndefined();
  });
});

describe('a length of time', () => {
  it.each([
    ['PT1M53S', 113],
    ['PT1H', 3_600],
    ['P1DT2H', 93_600],
    ['1:02:03', 3_723],
    ['12:34', 754],
    ['113', 113],
    ['soon', undefined],
    ['P', undefined],
    ['PT0S', undefined],
  ])('%s', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it('is also a moment in an address', () => {
    expect(momentOf('1m30s')).toBe(90);
    expect(momentOf('90')).toBe(90);
    expect(momentOf('x')).toBeUndefined();
    expect(momentOf(null)).toBeUndefined();
  });
});
