// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { askPlayer } from '../../src/capture/player/ask-player.ts';
import { isSamePage, judgePlayers } from '../../src/capture/player/judge-players.ts';

/** A player as a page has it; jsdom plays nothing, so what it would say of itself is set. */
function player(more: Partial<Record<keyof HTMLVideoElement, unknown>> = {}, size = [640, 360]): HTMLVideoElement {
  const video = document.createElement('video');
  const state = { currentTime: 0, duration: 760, paused: true, loop: false, muted: false, controls: true, ...more };
  for (const [name, value] of Object.entries(state))
    Object.defineProperty(video, name, { value, writable: true, configurable: true });
  video.getBoundingClientRect = () => ({ width: size[0], height: size[1] }) as DOMRect;
  return video;
}

const frame = (width: number, height: number) => {
  const element = document.createElement('iframe');
  element.getBoundingClientRect = () => ({ width, height }) as DOMRect;
  return element;
};

/** What the browser brings back from frames: plain data. */
const answered = (...frames: unknown[]) =>
  frames.map((answer, index) => ({ frame: index, answer: JSON.parse(JSON.stringify(answer)) }));

afterEach(() => document.body.replaceChildren());

describe('the player that is meant', () => {
  test('is the one that plays, though another is larger', () => {
    document.body.append(player({}, [1280, 720]), player({ paused: false, currentTime: 303.2 }, [320, 180]));
    expect(judgePlayers(answered(askPlayer(null)))).toEqual({
      player: { frame: 0, currentTime: 303.2, duration: 760, paused: false },
    });
  });

  test('is the one that was played, where all stand still; else the largest', () => {
    document.body.append(player({}, [1280, 720]), player({ currentTime: 12 }, [320, 180]));
    expect(askPlayer(null).player).toMatchObject({ currentTime: 12, rank: 2 });
    document.body.replaceChildren(player({ duration: 10 }, [320, 180]), player({ duration: 90 }, [1280, 720]));
    expect(askPlayer(null).player).toMatchObject({ duration: 90, rank: 1 });
  });

  test('is no silent loop behind a heading', () => {
    document.body.append(
      player({ loop: true, muted: true, controls: false, paused: false, currentTime: 3, duration: 8 }, [1280, 720]),
      player({ currentTime: 0, duration: 400 }, [320, 180]),
    );
    expect(askPlayer(null).player).toMatchObject({ duration: 400 });
  });

  test('is found inside an element of the page’s own making', () => {
    const host = document.createElement('river-player');
    host.attachShadow({ mode: 'open' }).append(player({ currentTime: 7 }));
    document.body.append(host);
    expect(askPlayer(null).player?.currentTime).toBe(7);
  });

  test('may stand in a frame, and is moved there', () => {
    document.body.append(player({ currentTime: 44 }));
    const inside = askPlayer(null);
    document.body.replaceChildren(frame(640, 360));
    expect(judgePlayers(answered(askPlayer(null), inside))).toMatchObject({ player: { frame: 1, currentTime: 44 } });
    document.body.append(player({ currentTime: 44 }));
    expect(askPlayer(252).player?.currentTime).toBe(252);
  });

  test('in a broadcast without an end has no length', () => {
    document.body.append(player({ duration: Number.POSITIVE_INFINITY, currentTime: 9 }));
    expect(judgePlayers(answered(askPlayer(null)))).toEqual({ player: { frame: 0, currentTime: 9, paused: true } });
  });
});

describe('where there is no time to take, it is known why', () => {
  test('the browser lets nobody in', () => {
    expect(judgePlayers(undefined)).toEqual({ missing: 'closed' });
    expect(judgePlayers([])).toEqual({ missing: 'closed' });
  });

  test('the player stands in a closed frame, or there is none', () => {
    document.body.append(frame(640, 360));
    expect(judgePlayers(answered(askPlayer(null)))).toEqual({ missing: 'in-frame' });
    document.body.replaceChildren(frame(1, 1));
    expect(judgePlayers(answered(askPlayer(null)))).toEqual({ missing: 'none' });
  });

  test('an advertisement runs in the player', () => {
    const box = document.createElement('div');
    box.className = 'html5-video-player ad-showing';
    box.append(player({ paused: false, currentTime: 4 }));
    document.body.append(box);
    expect(judgePlayers(answered(askPlayer(null)))).toEqual({ missing: 'advertisement' });
  });

  test('another page stands in the tab', () => {
    document.body.append(player());
    expect(judgePlayers(answered(askPlayer(null)), 'https://elsewhere.example/')).toEqual({ missing: 'another-page' });
    expect(judgePlayers(answered(askPlayer(null)), `${location.href}#t=4`)).toHaveProperty('player');
  });

  test('a page that answers nonsense is as good as closed', () => {
    for (const answer of [null, 'x', { address: 1 }, { address: 'a', frames: 0, player: { currentTime: -1 } }])
      expect(judgePlayers([{ frame: 0, answer }])).toEqual({ missing: 'closed' });
    const absurd = { currentTime: 1e300, duration: null, paused: true, rank: 1, area: 1, advertisement: false };
    expect(judgePlayers([{ frame: 0, answer: { address: 'a', frames: 0, player: absurd } }])).toEqual({
      missing: 'closed',
    });
  });
});

test('two addresses show the same page where they differ in the second alone', () => {
  expect(isSamePage('https://v.example/watch?v=a&t=4s', 'https://v.example/watch?t=9&v=a#x')).toBe(true);
  expect(isSamePage('https://v.example/watch?v=a', 'https://v.example/watch?v=b')).toBe(false);
});
