// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkAbilities } from '../../../src/components/abilities.tsx';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved, titles, toast } from './a-library.tsx';
import { DATE, sites } from './answering-sites.ts';

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
