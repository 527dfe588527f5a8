// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkAbilities } from '../../../src/components/abilities.tsx';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import type { LinkCheck } from '../../../src/model/link-check.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved, titles, toast } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

type Found = Pick<LinkCheck, 'verdict'> & Partial<LinkCheck>;
const DATE = '2025-11-29T12:00:00.000Z';

/** A browser in which sites answer as they are told to here, by the end of their address; others work. */
function sites(answers: Record<string, Found> = {}) {
  const asked: string[] = [];
  const links: LinkAbilities = {
    isOnline: () => true,
    async check(plan, { onChecked }) {
      asked.push(...plan.origins);
      for (const { id, url } of plan.sites.flat()) {
        const [, found = { verdict: 'works' as const }] =
          Object.entries(answers).find(([end]) => url.endsWith(end)) ?? [];
        onChecked({ id, url, date: DATE, ...found }, 1);
      }
      return 'done';
    },
  };
  return { asked, links };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const dialog = () => screen.findByRole('dialog', { name: 'Check links' });

describe('checking links', () => {
  it('says first what is asked of whom, and asks nothing without the press', async () => {
    await saved('Weir');
    const { asked, links } = sites();
    openLibrary('/all', { links });
    await row('Weir');
    await userEvent.click(screen.getByRole('checkbox', { name: /Weir/ }));
    await press('Check links');
    const words = (await dialog()).textContent;
    expect(words).toContain('Taproot asks 1 address whether the page is still there.');
    expect(words).toContain('gives the permission back when the check ends');
    await userEvent.click(within(await dialog()).getByRole('button', { name: 'Not now' }));
    expect(asked).toEqual([]);
    expect(await database.linkChecks.count()).toBe(0);
  });

  it('tells what was found, counts it in the filters, and finds what is dead', async () => {
    await saved('Weir', { url: 'https://river.example/weir' });
    await saved('Lake', { url: 'https://river.example/lake' });
    await saved('Sea', { url: 'https://sea.example/sea' });
    const { links } = sites({
      weir: { verdict: 'gone', status: 404 },
      lake: { verdict: 'moved', to: 'https://x.example/' },
    });
    openLibrary('/all', { links });
    await row('Weir');
    await press(/^Filter/);
    await press(/^Link/);
    await screen.findByText(/No link of this list has been checked yet/);
    await press('Check the links of this list');
    await press('Check 3 links');
    await toast('3 links checked: 1 dead, 1 moved, 1 works');
    const values = await screen.findByRole('list', { name: 'Link' });
    await waitFor(() =>
      expect(
        within(values)
          .getAllByRole('listitem')
          .map((each) => each.textContent?.replace(/\d resources?$/, '')),
      ).toEqual(['Dead1', 'Moved1', 'Works1', 'The site did not say0', 'Not checked0']),
    );
    await userEvent.click(within(values).getByRole('checkbox', { name: /Dead/ }));
    await waitFor(() => expect(titles()).toEqual(['Weir']));
  });

  it('finds with link:dead what is typed', async () => {
    const id = await saved('Weir');
    await saved('Lake');
    const { url = '' } = (await database.resources.get(id)) ?? {};
    await actions.keepLinkChecks([{ id, url, date: DATE, verdict: 'silent' }]);
    openLibrary();
    await row('Lake');
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), 'link:dead ');
    await waitFor(() => expect(titles()).toEqual(['Weir']));
  });

  it('changes nothing where the browser is not let reach the sites', async () => {
    await saved('Weir');
    const links: LinkAbilities = { isOnline: () => true, check: async () => 'refused' };
    openLibrary('/all', { links });
    await row('Weir');
    await userEvent.click(screen.getByRole('checkbox', { name: /Weir/ }));
    await press('Check links');
    await press('Check 1 link');
    await toast(/no link was checked. Nothing was changed./);
    expect(await database.linkChecks.count()).toBe(0);
  });

  it('blames the connection, and no site, where nobody answers', async () => {
    await saved('Weir', { url: 'https://river.example/weir' });
    await saved('Lake', { url: 'https://lake.example/lake' });
    const { links } = sites({ weir: { verdict: 'silent' }, lake: { verdict: 'silent' } });
    openLibrary('/all', { links });
    await row('Weir');
    await press(/^Filter/);
    await press(/^Link/);
    await press('Check the links of this list');
    await press('Check 2 links');
    await toast(/says more of your connection/);
    expect(await database.linkChecks.count()).toBe(0);
  });

  it('does not even begin where the computer is offline', async () => {
    const id = await saved('Weir');
    const check = vi.fn();
    openLibrary(pathTo.resource(id), { links: { isOnline: () => false, check } });
    await press('Check this link');
    await press('Check 1 link');
    await toast(/This computer is offline/);
    expect(check).not.toHaveBeenCalled();
  });

  it('keeps what it found until it was stopped', async () => {
    await saved('Weir', { url: 'https://river.example/weir' });
    await saved('Lake', { url: 'https://lake.example/lake' });
    const links: LinkAbilities = {
      isOnline: () => true,
      async check(plan, { signal, onChecked }) {
        const [link] = plan.sites.flat();
        if (link) onChecked({ ...link, date: DATE, verdict: 'works' }, 1);
        // The other site never answers.
        return new Promise((_, stop) => signal.addEventListener('abort', () => stop(signal.reason)));
      },
    };
    openLibrary('/all', { links });
    await row('Weir');
    await press(/^Filter/);
    await press(/^Link/);
    await press('Check the links of this list');
    await press('Check 2 links');
    await press('Stop');
    await toast(/^Stopped\./);
    expect(await database.linkChecks.count()).toBe(1);
  });
});

describe('a resource', () => {
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
