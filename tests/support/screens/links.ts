import type { LinkCheck } from '../../../src/model/link-check.ts';
import { say } from '../../../src/words/say.ts';
import { putRows } from '../put-rows.ts';
import type { Screen } from '../screen.ts';
import { sentenceLike } from '../sentence-like.ts';
import type { Session } from '../session.ts';
import { rowsOf } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';
import type { LibraryScreen } from './screen-of-library.ts';

/** Lays down what an earlier check found: one page is gone, one moved, the others work. The ids of the first two. */
const checkedLinks = onceASession(async (session) => {
  const library = await session.openLibrary('#/all');
  await library.see('list', say('library.resources'));
  const { resources = [] } = await rowsOf(library);
  const linked = resources.filter(({ url, dateTrashed }) => url !== undefined && dateTrashed === undefined);
  const linkChecks = linked.map(({ id, url }, at): LinkCheck => {
    const check = { id: String(id), url: String(url), date: new Date(Date.UTC(2026, 10, 29, 12)).toISOString() };
    if (at === 0) return { ...check, verdict: 'gone', status: 404 };
    return at === 1
      ? { ...check, verdict: 'moved', to: `${check.url}/where-it-is-now` }
      : { ...check, verdict: 'works' };
  });
  await putRows(library, { linkChecks });
  const [gone = '', moved = ''] = linkChecks.map(({ id }) => id.slice('urn:uuid:'.length));
  return { gone, moved };
});

/** A resource with what was found at its link. */
const found = (name: string, which: 'gone' | 'moved'): LibraryScreen => ({
  name,
  async open(session) {
    const library = await session.openLibrary(`#/all/r/${(await checkedLinks(session))[which]}`);
    await library.see('button', say('links.checkAgain'));
    return library;
  },
});

/** The filters of a list, with those of its links unfolded. */
async function openFacet(session: Session): Promise<Screen> {
  const library = await session.openLibrary('#/all');
  await library.click('button', say('filter.open'));
  await library.see('heading', say('filter.title'));
  // Groups stay as they were left.
  if (!(await library.glimpse('button', say('links.checkList'))))
    await library.click('button', say('filter.facet_link'));
  await library.see('button', say('links.checkList'));
  return library;
}

export const linkScreens: LibraryScreen[] = [
  found('link-gone', 'gone'),
  found('link-moved', 'moved'),
  {
    name: 'link-facet',
    async open(session) {
      await checkedLinks(session);
      const library = await openFacet(session);
      await library.see('list', say('filter.facet_link'));
      await library.read((name) => {
        document.querySelector(`[aria-label="${name}"]`)?.scrollIntoView({ block: 'end' });
      }, say('filter.facet_link'));
      return library;
    },
  },
  {
    name: 'check-links',
    async open(session) {
      const library = await session.openLibrary('#/all');
      await library.click('checkbox', sentenceLike('library.select', 'name'), { nth: 1 });
      await library.click('button', say('links.check'));
      await library.see('dialog', say('links.check'));
      return library;
    },
  },
];
