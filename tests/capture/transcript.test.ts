// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { transcriptFrom } from '../../src/capture/transcript/found.ts';
import { readTranscript } from '../../src/capture/transcript/read-transcript.ts';
import { growth, LINEAR } from '../support/growth.ts';

const LINES = [
  [0, '0:00', 'This is the ground below a school.'],
  [4, '0:04', 'Water moves through rock as through a sponge.'],
  [12, '0:12', 'What would happen if every well pumped at once?'],
  [3_725, '1:02:05', 'Think before you answer.'],
] as const;
const cues = LINES.map(([start, , text]) => ({ start, text }));
const every = (line: (time: string, words: string) => string) =>
  LINES.map(([, time, words]) => line(time, words)).join('');

const pageOf = (body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><html lang="en"><body>${body}</body></html>`, 'text/html');
const film = 'https://river.example/film?id=1';
/** What the script in a page answers, as it comes out of there. */
const answerOf = (page: Document) => JSON.parse(JSON.stringify({ address: film, ...readTranscript(page) }));
const read = (body: string) => transcriptFrom(answerOf(pageOf(body)));

describe('a transcript that a page shows', () => {
  test.each([
    [
      'YouTube',
      `<ytd-transcript-segment-list-renderer><div id="segments-container">${every(
        (time, words) =>
          `<ytd-transcript-segment-renderer><div class="segment" role="button" aria-label="${words}"><div class="segment-start-offset"><div class="segment-timestamp"> ${time} </div></div><yt-formatted-string class="segment-text">${words}</yt-formatted-string></div></ytd-transcript-segment-renderer>`,
      )}</div></ytd-transcript-segment-list-renderer>`,
    ],
    [
      'YouTube, newer',
      `<div class="segments">${every(
        (time, words) =>
          `<transcript-segment-view-model><div class="ytwTranscriptSegmentViewModelTimestamp" aria-hidden="true">${time}</div><div class="ytwTranscriptSegmentViewModelTimestampA11yLabel">12 seconds</div><span class="yt-core-attributed-string">${words}</span></transcript-segment-view-model>`,
      )}</div>`,
    ],
    [
      'TED',
      `<div class="transcript">${every(
        (time, words) =>
          `<div class="flex"><button><div>${time}</div></button><div><span role="button"><span>${words}</span></span></div></div>`,
      )}</div>`,
    ],
    [
      'Khan Academy',
      `<ul data-testid="transcript">${every((time, words) => `<li><button><span>${time}</span><span>${words}</span></button></li>`)}</ul>`,
    ],
    ['Vimeo', `<div>${every((time, words) => `<p><a href="#t">${time}</a><span>${words}</span></p>`)}</div>`],
    [
      'a table',
      `<table><tbody>${every((time, words) => `<tr><td>${time}</td><td>${words}</td></tr>`)}</tbody></table>`,
    ],
    ['lines of text', every((time, words) => `<p>[${time}] ${words}</p>`)],
  ])('is read in the shape of %s', (_, body) => {
    const found = read(`<h1>The aquifer</h1><p>Video 12:40</p>${body}`);
    expect(found?.language).toBe('en');
    expect(found?.cues).toEqual(cues);
  });

  test('is no list of comments, whose times run this way and that, and no three chapters', () => {
    const comments = ['3:10 so good', '0:12 this', '9:00 the well', '1:00 haha', '4:44 again'];
    expect(read(comments.map((words) => `<p>${words}</p>`).join(''))).toBeUndefined();
    expect(read('<li>0:00 Rain</li><li>2:10 Rock</li><li>8:00 Wells</li>')).toBeUndefined();
    expect(read('<p>The lesson begins at 8:15 and ends at 9:00.</p>')).toBeUndefined();
  });

  test('on a page of many thousands of times costs no freeze', async () => {
    const pages = [1, 4].map((times) =>
      pageOf('<div>'.repeat(6) + '<span>1:02</span>'.repeat(5_000 * times) + '</div>'.repeat(6)),
    );
    const read = async (times: number) => readTranscript(pages[times === 1 ? 0 : 1] as Document);
    expect(await growth(read)).toBeLessThan(LINEAR);
  });
});

describe('the captions that a player has loaded', () => {
  // jsdom has no captions; what a browser makes of the marks of WebVTT is shown in browsers, by moments.test.ts.
  const cueOf = (startTime: number, endTime: number, text: string) => ({
    startTime,
    endTime,
    getCueAsHTML: () => document.createRange().createContextualFragment(text),
  });
  const track = (mode: string, kind: string, lines: [number, number, string][], language = 'de') => ({
    kind,
    mode,
    language,
    cues: mode === 'disabled' ? null : lines.map(([startTime, endTime, text]) => cueOf(startTime, endTime, text)),
  });
  const pageWith = (tracks: unknown[]) => {
    const page = pageOf(`<video></video>${every((time, words) => `<p>${time} ${words}</p>`)}`);
    Object.defineProperty(page.querySelector('video'), 'textTracks', { value: tracks });
    return page;
  };

  test('come before what the page shows: the ones that are seen, without their marks and repeats', () => {
    const page = pageWith([
      track(
        'hidden',
        'subtitles',
        [
          [0, 1, 'one'],
          [1, 2, 'two'],
          [2, 3, 'three'],
        ],
        'en',
      ),
      track('showing', 'captions', [
        [0, 2.5, 'Das  ist <b>der</b>\nBoden.'],
        [2.5, 3, 'Das ist der Boden.'],
        [3, Number.POSITIVE_INFINITY, 'Wasser &amp; Fels'],
      ]),
      track('showing', 'chapters', [[0, 9, 'Chapter']]),
    ]);
    expect(transcriptFrom(answerOf(page))).toEqual({
      language: 'de',
      cues: [
        { start: 0, end: 2.5, text: 'Das ist der Boden.' },
        { start: 3, text: 'Wasser & Fels' },
      ],
    });
  });

  test('that are switched off stay off, for to switch them on would load them', () => {
    const off = track('disabled', 'subtitles', [[0, 1, 'one']]);
    expect(readTranscript(pageWith([off]))?.cues).toEqual(cues);
    expect(off.mode).toBe('disabled');
  });
});

test('what is no transcript is passed over', () => {
  for (const answer of [{}, { cues: 'x' }, { cues: [] }, { cues: [{ start: -1, text: 'x' }] }])
    expect(transcriptFrom({ address: film, ...answer })).toBeUndefined();
  for (const answer of [undefined, null, 1, { cues }]) expect(transcriptFrom(answer)).toBeUndefined();
});

test('the transcript of another video is passed over, and that of the same one is not, wherever it stands', () => {
  const answer = { address: film, cues };
  expect(transcriptFrom(answer, 'https://river.example/film?id=1&t=40')?.cues).toEqual(cues);
  expect(transcriptFrom(answer, 'https://river.example/film?id=2')).toBeUndefined();
});
