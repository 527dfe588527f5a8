import { secondsOfClock } from '../../model/clock.ts';
import { LONGEST_CUE, MOST_CUES } from '../../model/cue-limits.ts';
import type { FoundTranscript } from './found.ts';

/** A time that stands alone, "4:12" or "[00:04:12]". */
const TIME = /^[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?$/u;
/** A line that begins with its time. */
const TIMED_LINE = /^[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?[\s\p{Pd}:]+(\S.*)$/su;
/** Fewer lines are a list of chapters or of comments. */
const FEWEST_LINES = 4;
/** How far above its time a line's words may stand. */
const HIGHEST = 5;
/** What holds more elements than this is the page, not a line. */
const WIDEST = 60;

interface TimedLine {
  element: Element;
  start: number;
  text: string;
}

/** What a screen reader hears of a time, "4 minutes, 12 seconds": no words of the line. */
const SPOKEN_TIME = /^\d+ \p{L}+(?:,? \d+ \p{L}+){0,2}$/u;

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();
const wordsOf = (element: Element): string => tidy(element.textContent);

/** The words of a line without its times, those to be seen and those to be heard. */
function wordsBeside(line: Element): string {
  const texts = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (texts.nextNode()) {
    const words = tidy(texts.currentNode.textContent);
    if (words !== '' && !TIME.test(words) && !SPOKEN_TIME.test(words)) pieces.push(words);
  }
  return pieces.join(' ');
}

/** The words that stand beside a time in the nearest element around it that has any. */
function besideTime(time: Element, clock: string): TimedLine | undefined {
  let element: Element | null = time;
  for (let step = 0; step < HIGHEST && element && element.childElementCount <= WIDEST; step++) {
    const text = wordsBeside(element);
    if (/\p{L}{2}/u.test(text)) return { element, start: secondsOfClock(clock) ?? 0, text };
    element = element.parentElement;
  }
  return undefined;
}

/** Times that are elements of their own: YouTube, TED, Khan Academy, Vimeo and most transcripts that can be pressed. */
function* timesApart(root: ParentNode): Generator<TimedLine> {
  for (const element of root.querySelectorAll('span, div, time, button, a, td, th, p, dt, b, strong, small')) {
    if (element.childElementCount > 0) continue;
    const clock = TIME.exec(wordsOf(element))?.[1];
    const line = clock === undefined ? undefined : besideTime(element, clock);
    if (line) yield line;
  }
}

/** Lines of plain text that begin with their time. */
function* timesInLines(root: ParentNode): Generator<TimedLine> {
  for (const element of root.querySelectorAll('p, li, div, dd, td')) {
    if (element.querySelector('p, li, div, dd, td')) continue;
    const [, clock, text = ''] = TIMED_LINE.exec(wordsOf(element)) ?? [];
    const start = clock === undefined ? undefined : secondsOfClock(clock);
    if (start !== undefined) yield { element, start, text };
  }
}

/** The element that all lines of one list stand in: the parent, or where each line has a wrapping of its own, one above. */
const listOf = (line: Element, steps: number): Element | undefined => {
  let element: Element | null | undefined = line;
  for (let step = 0; step < steps; step++) element = element?.parentElement;
  return element ?? undefined;
};

/** Lines whose times never run backwards. */
const isInOrder = (lines: readonly TimedLine[]): boolean =>
  lines.every(({ start }, index) => start >= (lines[index - 1]?.start ?? 0));

/** The longest list of lines in the order of time. */
function longestList(lines: readonly TimedLine[]): TimedLine[] {
  for (const steps of [1, 2, 3]) {
    const lists = [...Map.groupBy(lines, ({ element }) => listOf(element, steps)).entries()]
      .filter(([list, its]) => list && its.length >= FEWEST_LINES && isInOrder(its))
      .map(([, its]) => its);
    const [longest] = lists.sort((one, other) => other.length - one.length);
    if (longest) return longest;
  }
  return [];
}

/** The transcript that a page shows: lines, each with the time at which it is said. */
export function shownLines(document: Document): FoundTranscript | undefined {
  for (const read of [timesApart, timesInLines]) {
    const lines: TimedLine[] = [];
    for (const line of read(document)) {
      // A line whose time is written twice, to be seen and to be heard, is one line.
      if (lines.at(-1)?.element !== line.element) lines.push(line);
      if (lines.length >= MOST_CUES) break;
    }
    const list = longestList(lines);
    if (list.length === 0) continue;
    const language = document.documentElement.lang;
    return {
      ...(language ? { language } : {}),
      cues: list.map(({ start, text }) => ({ start, text: text.slice(0, LONGEST_CUE) })),
    };
  }
  return undefined;
}
