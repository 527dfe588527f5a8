import { describe, expect, it } from 'vitest';
import { isPicture, LARGEST_PICTURE } from '../../src/model/picture.ts';

const address = (bytes: number, type = 'jpeg') =>
  `data:image/${type};base64,${Buffer.alloc(bytes, 7).toString('base64')}`;

describe('A cover', () => {
  it('is a small picture of pixels', () => {
    expect(isPicture(address(40))).toBe(true);
    expect(isPicture(address(LARGEST_PICTURE, 'webp'))).toBe(true);
  });

  it('is no link, no drawing, no page, and nothing large', () => {
    expect(isPicture('https://river.example/map.jpg')).toBe(false);
    expect(isPicture(address(40, 'svg+xml'))).toBe(false);
    expect(isPicture('data:text/html;base64,PGI+')).toBe(false);
    expect(isPicture(`${address(40)}" onerror="alert(1)`)).toBe(false);
    expect(isPicture(address(LARGEST_PICTURE + 3))).toBe(false);
    expect(isPicture('')).toBe(false);
  });
});
