import { expect, test } from 'vitest';
import { linkAt } from '../../src/model/link-at.ts';
import type { Video } from '../../src/model/resource.ts';

const at = (url: string | undefined, video?: Video, start = 252.6, end?: number) =>
  linkAt({ ...(url === undefined ? {} : { url }), ...(video ? { video } : {}) }, start, end);

test.each<[string, string, Video, string]>([
  [
    'YouTube',
    'https://www.youtube.com/watch?v=abcdefghijk&list=PL1&t=9',
    { provider: 'YouTube', id: 'abcdefghijk' },
    'https://www.youtube.com/watch?v=abcdefghijk&t=252s',
  ],
  [
    'YouTube inside a page',
    'https://school.example/lesson',
    { provider: 'YouTube', id: 'abcdefghijk' },
    'https://www.youtube.com/watch?v=abcdefghijk&t=252s',
  ],
  ['Vimeo', 'https://vimeo.com/123456#t=9s', { provider: 'Vimeo', id: '123456' }, 'https://vimeo.com/123456#t=252s'],
  [
    'Vimeo, unlisted',
    'https://vimeo.com/123456/abcdef12',
    { provider: 'Vimeo', id: '123456', embedUrl: 'https://player.vimeo.com/video/123456?h=abcdef12' },
    'https://vimeo.com/123456/abcdef12#t=252s',
  ],
  [
    'Vimeo, unlisted, inside a page',
    'https://school.example/lesson',
    { provider: 'Vimeo', id: '123456', embedUrl: 'https://player.vimeo.com/video/123456?h=abcdef12' },
    'https://www.vimeo.com/123456/abcdef12#t=252s',
  ],
  [
    'TED',
    'https://www.ted.com/talks/ana_on_water?language=en',
    { provider: 'TED', id: 'ana_on_water' },
    'https://www.ted.com/talks/ana_on_water?language=en&t=252',
  ],
  [
    'Dailymotion',
    'https://www.dailymotion.com/video/x7abcde?start=3',
    { provider: 'Dailymotion', id: 'x7abcde' },
    'https://www.dailymotion.com/video/x7abcde?start=252',
  ],
  [
    'Wistia',
    'https://school.wistia.com/medias/abcdefghij',
    { provider: 'Wistia', id: 'abcdefghij' },
    'https://school.wistia.com/medias/abcdefghij?wtime=252s',
  ],
  [
    'Khan Academy',
    'https://www.khanacademy.org/science/v/rain',
    { provider: 'Khan Academy', id: 'rain' },
    'https://www.khanacademy.org/science/v/rain#t=252.6',
  ],
  [
    'PBS',
    'https://www.pbs.org/video/rain-ab12',
    { provider: 'PBS', id: 'rain-ab12' },
    'https://www.pbs.org/video/rain-ab12#t=252.6',
  ],
])('%s opens at the second', (_, url, video, link) => {
  expect(at(url, video)).toBe(link);
});

test('a plain file opens at its second, and stops at its end', () => {
  expect(at('https://river.example/rain.mp4', undefined, 4.5, 9)).toBe('https://river.example/rain.mp4#t=4.5,9');
  expect(at('https://river.example/rain.mp4#t=1,2', undefined, 4.5)).toBe('https://river.example/rain.mp4#t=4.5');
});

test('a page that goes somewhere by its fragment keeps it', () => {
  expect(at('https://river.example/#/lesson/3')).toBe('https://river.example/#/lesson/3');
});

test('a provider with a name that means something to a program is a plain one', () => {
  expect(at('https://river.example/x', { provider: 'constructor' }, 4)).toBe('https://river.example/x#t=4');
});

test('an id from a hostile file cannot leave the address of its provider', () => {
  const link = at('https://river.example/x', { provider: 'Vimeo', id: '../../@evil.example/' }) ?? '';
  expect(new URL(link).hostname).toBe('www.vimeo.com');
});

test('without an address there is nothing to open', () => {
  expect(at(undefined)).toBeUndefined();
  expect(at('javascript:alert(1)')).toBeUndefined();
});
