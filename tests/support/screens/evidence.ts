import { joinPages } from '../../../src/capture/document/pdf-text.ts';
import { say } from '../../../src/words/say.ts';
import { sentenceLike } from '../sentence-like.ts';
import type { Session } from '../session.ts';
import { rowsOf } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';
import { layRows, readable } from './reading.ts';
import type { LibraryScreen } from './screen-of-library.ts';

const urn = (number: number) => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const WELL = 'Who owns the water under a field? Nobody asked until the third well went dry.';
const PAGES = [
  'Whose river is it?\nFour role cards, a map and a budget. Each card holds one fact that two others need.',
  'The farmer\nYou were here first. You may share what your card says. You may not show it.',
  `The engineer\n${WELL}`,
];

/** A document whose text is kept by page, with a quote on its third. */
const documentText = onceASession(async (session: Session) => {
  const library = await session.openLibrary('#/all');
  const { resources = [] } = await rowsOf(library);
  const one = resources.find(({ kind }) => kind === 'document');
  if (!one) throw new Error('The library holds no document.');
  const { id, curator } = one as { id: string; curator: string };
  const stamp = { curator, dateSaved: '2026-03-21T09:30:00.000Z', dateChanged: '2026-03-21T09:30:00.000Z' };
  const kept = joinPages(PAGES);
  const start = kept.text.indexOf(WELL);
  await library.read(layRows, {
    resources: [{ ...one, numberOfPages: PAGES.length }],
    savedTexts: [{ id, ...stamp, ...kept }],
    excerpts: [
      {
        id: urn(970),
        ...stamp,
        kind: 'quote',
        resource: id,
        exact: WELL,
        position: { start, end: start + WELL.length },
        page: 3,
        note: 'The turning point: let the engineer speak last.',
      },
    ],
  });
  return `#/read/${id.slice('urn:uuid:'.length)}`;
});

export const evidenceScreens: LibraryScreen[] = [
  {
    name: 'lexicon',
    async open(session) {
      const library = await session.openLibrary('#/settings');
      await library.see('heading', say('lexicon.title'));
      await library.until('the words', () =>
        library.read(() => {
          const folded = [...document.querySelectorAll<HTMLDetailsElement>('.lexicon')];
          for (const each of folded.slice(0, 1)) each.open = true;
          folded[0]?.scrollIntoView({ block: 'nearest' });
          return document.querySelector('.lexicon__words') !== null;
        }),
      );
      return library;
    },
  },
  {
    name: 'quote-claimed',
    async open(session) {
      const { id } = await readable(session);
      const library = await session.openLibrary(`#/all/r/${id.slice('urn:uuid:'.length)}`);
      // The claims above come a moment later, and push the button away from under the mouse.
      await library.see('button', sentenceLike('evidence.whatThisShows', 'words'));
      await library.settled();
      await library.click('button', sentenceLike('evidence.whatThisShows', 'words'));
      await library.see('group', say('evidence.goodFor'));
      await library.read(() => document.querySelector('.excerpt__claims')?.scrollIntoView({ block: 'center' }));
      return library;
    },
  },
  {
    name: 'orphan-placed',
    async open(session) {
      const { address } = await readable(session);
      const library = await session.openLibrary(address);
      await library.click('button', sentenceLike('reading.placeLostOf', 'words'));
      await library.says(say('reading.placing'));
      return library;
    },
  },
  {
    name: 'document-pages',
    async open(session) {
      const library = await session.openLibrary(await documentText(session));
      await library.see('button', say('reading.print'));
      await library.see('button', sentenceLike('evidence.openQuote', 'words'));
      return library;
    },
  },
];
