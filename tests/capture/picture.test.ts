// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isBlank, picturesOf } from '../../src/capture/picture.ts';

/** jsdom loads no pictures: their sizes are given as a browser would find them. */
function page(html: string, sizes: Record<string, object>): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const [id, size] of Object.entries(sizes)) {
    const picture = parsed.getElementById(id);
    for (const [name, value] of Object.entries({ complete: true, ...size }))
      Object.defineProperty(picture, name, { value });
  }
  return picturesOf(parsed).map((picture) => picture.id);
}

const large = { naturalWidth: 800, naturalHeight: 600, currentSrc: 'https://river.example/large.jpg' };
const small = { naturalWidth: 400, naturalHeight: 300, currentSrc: 'https://river.example/small.jpg' };

describe('The small picture of a page', () => {
  it('is the largest that the page shows; icons are passed over', () => {
    const html = '<img id="icon"><img id="small"><img id="large">';
    const icon = { naturalWidth: 32, naturalHeight: 32 };
    expect(page(html, { icon, small, large })).toEqual(['large', 'small']);
  });

  it('is the one that the page names as its own, also where that is not the largest', () => {
    const html = '<meta property="og:image" content="https://river.example/small.jpg"><img id="large"><img id="small">';
    expect(page(html, { small, large })).toEqual(['small', 'large']);
  });

  it('is a frame of its film once there is one', () => {
    const html = '<img id="large"><video id="film"></video>';
    const film = { videoWidth: 640, videoHeight: 360 };
    expect(page(html, { large, film: { ...film, readyState: 2 } })).toEqual(['film', 'large']);
    expect(page(html, { large, film: { ...film, readyState: 1 } })).toEqual(['large']);
  });

  it('may be a drawing in lines, which is as large as it is shown', () => {
    const drawing = { naturalWidth: 64, naturalHeight: 48, clientWidth: 640, clientHeight: 480 };
    expect(page('<img id="drawing">', { drawing })).toEqual(['drawing']);
  });
});

it('of a film that was never played, or of one colour, is none; a drawing on a plain ground is one', () => {
  const ground = Array.from({ length: 400 }, (_, at) => [0, 0, 0, 255][at % 4] ?? 0);
  expect(isBlank(ground)).toBe(true);
  expect(isBlank(Array.from({ length: 400 }, () => 0))).toBe(true);
  expect(isBlank(ground.map((value, at) => (at % 4 === 1 && at > 200 ? 6 : value)))).toBe(true);
  expect(isBlank(ground.map((value, at) => (at === 201 ? 120 : value)))).toBe(false);
});
