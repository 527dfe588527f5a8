import { say } from '../../../src/words/say.ts';
import { sentenceLike } from '../sentence-like.ts';
import type { Session } from '../session.ts';
import { rowsOf } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';
import { layRows } from './reading.ts';
import type { LibraryScreen } from './screen-of-library.ts';

const urn = (number: number) => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const MOMENTS = [
  {
    start: 62,
    end: 130,
    code: 'ACADEMIC-CONTENT',
    strength: 3,
    note: 'The cross-section drawing. Let them copy it before the labels appear.',
  },
  { start: 100, end: 200, code: 'COLLABORATION', strength: 1, note: '' },
  {
    start: 430,
    end: 520,
    code: 'CRITICAL-THINKING',
    strength: 2,
    note: 'Two explanations for the dry well. Which would you test first?',
    analysis: { teacher: 'Waits for ten seconds.', students: 'Draw what they expect.' },
  },
  {
    start: 640,
    code: 'ACADEMIC-MINDSET',
    strength: 1,
    note: '“We were wrong for six years.” Worth a minute of silence.',
  },
];

const SPOKEN = [
  'This is the ground below a school.',
  'Water moves through rock as through a sponge.',
  'What would happen if every well pumped at once?',
  'Think before you answer, and write it down.',
];

/** The sample's video with moments that overlap, one of them analysed and one without an end, and with its transcript. */
async function layMoments(session: Session): Promise<string> {
  const library = await session.openLibrary('#/all');
  const { resources = [], competencies = [] } = await rowsOf(library);
  const film = resources.find(({ kind }) => kind === 'video');
  if (!film) throw new Error('The library holds no video.');
  const stamp = {
    curator: film.curator,
    dateSaved: '2026-03-21T09:30:00.000Z',
    dateChanged: '2026-03-21T09:30:00.000Z',
  };
  const competency = (wanted: string) => competencies.find(({ code }) => code === wanted)?.id;
  await library.read(layRows, {
    excerpts: MOMENTS.map(({ code: _, strength: __, ...moment }, at) => ({
      id: urn(950 + at),
      ...stamp,
      kind: 'moment',
      resource: film.id,
      ...moment,
    })),
    alignments: MOMENTS.map(({ code, strength }, at) => ({
      id: urn(960 + at),
      ...stamp,
      target: urn(950 + at),
      competency: competency(code),
      strength,
    })),
    transcripts: [{ id: film.id, ...stamp, language: 'en', cues: SPOKEN.map((text, at) => ({ start: at * 6, text })) }],
  });
  return `#/all/r/${String(film.id).slice('urn:uuid:'.length)}`;
}

const moments = onceASession(layMoments);

export const momentScreens: LibraryScreen[] = [
  {
    name: 'moments',
    async open(session) {
      const library = await session.openLibrary(await moments(session));
      await library.see('listbox', say('transcript.lines'));
      await library.read(() => document.getElementById('moments')?.scrollIntoView());
      return library;
    },
  },
  {
    name: 'moment-edited',
    async open(session) {
      const library = await session.openLibrary(await moments(session));
      await library.click('button', sentenceLike('moments.edit', 'time'), { nth: 2 });
      await library.see('textbox', say('moments.note'));
      await library.read(() => document.querySelector('.moment-form')?.scrollIntoView());
      return library;
    },
  },
];
