import { say } from '../../../src/words/say.ts';
import type { Screen } from '../screen.ts';
import { sentenceLike } from '../sentence-like.ts';
import type { Session } from '../session.ts';
import { rowsOf } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';
import type { LibraryScreen } from './screen-of-library.ts';

type Row = Record<string, unknown>;

/** Lays rows into the library as an earlier day would have left them. */
export const layRows = (rows: Record<string, Row[]>): Promise<void> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('taproot');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction([...Object.keys(rows), 'caches'], 'readwrite');
      work.objectStore('caches').clear();
      for (const [table, all] of Object.entries(rows)) for (const row of all) work.objectStore(table).put(row);
      work.onerror = () => failed(work.error);
      work.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });

const urn = (number: number) => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const PARAGRAPHS = [
  'Groundwater is not a lake under the ground. It fills the small rooms between grains of sand, as water fills a sponge.',
  'Rain that falls today may come out of a well in fifty years. Rain takes its time.',
  'Who drinks from the same ground shares one cup. What a farm takes in spring, a town misses in summer.',
  'Two causes fit one curve: less rain, or more pumps. The figures alone do not say which.',
];

/** What the page goes on with, so that it is longer than a screen. */
const MORE = [
  'Before you measure, agree on what counts as dry. A well can be low and still give enough for a village.',
  'Draw the curve by hand first. A ruler shows what a screen hides: where somebody guessed.',
  'Ask the oldest person in the street how deep the bucket went in her childhood, and write down the year.',
];

/** A page about wells as it was saved, with three quotes of it, one of which it does not hold. */
export async function layReadable(session: Session): Promise<{ id: string; address: string }> {
  const library = await session.openLibrary('#/all');
  const { resources = [], competencies = [] } = await rowsOf(library);
  const [first] = resources
    .filter(({ kind }) => kind === 'page')
    .toSorted((a, b) => String(a.id).localeCompare(String(b.id)));
  if (!first) throw new Error('The library holds no resource.');
  const { id, curator } = first as { id: string; curator: string };
  const stamp = { curator, dateSaved: '2026-03-21T09:30:00.000Z', dateChanged: '2026-03-21T09:30:00.000Z' };
  const critical = competencies.find(({ code }) => code === 'CRITICAL-THINKING')?.id;
  const quote = (number: number, exact: string, more: Row = {}) =>
    ({ id: urn(number), ...stamp, kind: 'quote', resource: id, exact, ...more }) as Row;
  const html = `<h2>Where the well gets its water</h2>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}
    <figure><img src="https://river.example.org/well.jpg" alt="A well beside a field"><figcaption>The well in May</figcaption></figure>
    <h3>What to ask</h3><ul><li>Who measured it?</li><li>When, and with <a href="https://river.example.org/gauge">which gauge</a>?</li></ul>
    <blockquote>The ground keeps what the sky gave.</blockquote>${[...MORE, ...MORE].map((words) => `<p>${words}</p>`).join('')}`;
  await library.read(layRows, {
    savedTexts: [{ id, ...stamp, html, text: PARAGRAPHS.join('\n') }],
    excerpts: [
      quote(901, 'Two causes fit one curve: less rain, or more pumps.', { note: 'Let them vote before they read on.' }),
      quote(902, 'Rain takes its time.'),
      quote(903, 'A sentence that the page has lost since.', { note: 'It stood in the caption.' }),
    ],
    alignments: [{ id: urn(904), ...stamp, target: urn(901), competency: String(critical), strength: 2 }],
  });
  return { id, address: `#/read/${id.slice('urn:uuid:'.length)}` };
}

export const readable = onceASession(layReadable);

async function openReading(session: Session, ground?: 'sepia' | 'dark'): Promise<Screen> {
  const { address } = await readable(session);
  const library = await session.openLibrary(address);
  await library.see('button', say('reading.print'));
  if (ground) {
    await library.read((chosen) => {
      const choice = document.querySelector<HTMLSelectElement>('.reader__ground');
      if (choice) choice.value = chosen;
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    }, ground);
  }
  await library.see('heading', say('reading.lostTitle'));
  return library;
}

/** The address of the reading view of a page without a saved copy. */
const withoutCopy = onceASession(async (session) => {
  const { resources = [], savedTexts = [] } = await rowsOf(await session.openLibrary('#/all'));
  const bare = resources.find(({ id }) => savedTexts.every((text) => text.id !== id));
  return `#/read/${String(bare?.id).slice('urn:uuid:'.length)}`;
});

export const readingScreens: LibraryScreen[] = [
  { name: 'reading', open: (session) => openReading(session) },
  { name: 'reading-sepia', open: (session) => openReading(session, 'sepia') },
  { name: 'reading-dark-ground', open: (session) => openReading(session, 'dark') },
  {
    name: 'reading-no-copy',
    async open(session) {
      const library = await session.openLibrary(await withoutCopy(session));
      await library.see('link', say('reading.back'));
      return library;
    },
  },
  {
    name: 'quick-look',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.see('list', say('library.resources'));
      // The keys work once the settings are read.
      await library.until('the quick look', async () => {
        if (await library.glimpse('dialog', sentenceLike('reading.quickLookAt', 'name'))) return true;
        await library.key(' ');
        return false;
      });
      return library;
    },
  },
];
