// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, saved, toast } from './a-library.tsx';
import { DATE, type Found, sites } from './answering-sites.ts';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));

describe('the line that a resource has for its link', () => {
  const url = 'https://river.example/weir';
  const to = 'https://river.example/lessons/weir';
  const checked = async (found: Found) => {
    const id = await saved('Weir', { url });
    await actions.keepLinkChecks([{ id, url, date: DATE, ...found }]);
    openLibrary(pathTo.resource(id), { links: sites().links });
    return id;
  };

  it.each<[Found, string]>([
    [{ verdict: 'works' }, 'Link checked 29 November 2025: it works.'],
    [{ verdict: 'gone', status: 404 }, 'Link checked 29 November 2025: the page is gone (404).'],
    [{ verdict: 'silent' }, 'Link checked 29 November 2025: no answer.'],
    [{ verdict: 'moved', to }, `Link checked 29 November 2025: the page is now at ${to}`],
    [{ verdict: 'moved' }, 'Link checked 29 November 2025: it leads on to another site.'],
    [{ verdict: 'moved', to: 'https://river.example/' }, 'it leads to where the site begins, so the page may be gone'],
    [{ verdict: 'unsaid', status: 403 }, 'the site did not say whether the page is there (403).'],
    [{ verdict: 'unsaid' }, 'the site did not say whether the page is there.'],
  ])('says what was found at its link: %o', async (found, words) => {
    await checked(found);
    expect((await button('Check again')).closest('.link-found')?.textContent).toContain(words);
  });

  it('takes over the new address with one press, which can be undone', async () => {
    const id = await checked({ verdict: 'moved', to });
    await press('Take over the new address');
    await toast('The new address was taken over.');
    expect((await database.resources.get(id))?.url).toBe(to);
    await screen.findByText(/it works\./);
    await press('Undo');
    await button('Take over the new address');
    expect((await database.resources.get(id))?.url).toBe(url);
  });

  it('does not take over an address that another resource has', async () => {
    await saved('The other', { url: to });
    const id = await checked({ verdict: 'moved', to });
    await press('Take over the new address');
    await toast(/“The other” has this address already/);
    expect((await database.resources.get(id))?.url).toBe(url);
  });

  it('does not offer the front page of a site for a page that moved there', async () => {
    await checked({ verdict: 'moved', to: 'https://river.example/' });
    await button('Check again');
    expect(screen.queryByRole('button', { name: 'Take over the new address' })).toBeNull();
  });
});
