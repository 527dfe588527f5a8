// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved, titles } from './a-library.tsx';

const tagsOf = async (id: string) => (await database.resources.get(id))?.keywords ?? [];

beforeEach(async () => {
  await freshLibrary();
  pretendToLayOut();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('The page of all tags', () => {
  it('says what a tag is where there is none', async () => {
    openLibrary('/tags');
    await screen.findByText('No tags yet');
  });

  it('offers to merge tags that look alike, and undoes it', async () => {
    const one = await saved('Rain', { keywords: ['water cycle'] });
    await saved('Snow', { keywords: ['Water-cycle'] });
    await saved('Ice', { keywords: ['Water-cycle'] });
    openLibrary('/tags');
    const alike = await screen.findByRole('region', { name: 'These look alike' });
    await waitFor(() =>
      expect(within(alike).getByRole<HTMLInputElement>('radio', { name: /^Water-cycle/ }).checked).toBe(true),
    );
    await userEvent.click(within(alike).getByRole('button', { name: 'Merge' }));
    await waitFor(async () => expect(await tagsOf(one)).toEqual(['Water-cycle']));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await tagsOf(one)).toEqual(['water cycle']));
  });

  it('remembers that two tags are different', async () => {
    await saved('Rain', { keywords: ['river'] });
    await saved('Snow', { keywords: ['rivers'] });
    openLibrary('/tags');
    await userEvent.click(await screen.findByRole('button', { name: 'They are different' }));
    await waitFor(() => expect(screen.queryByText('These look alike')).toBeNull());
    expect((await database.local.get('settings'))?.value.tagsToldApart).toEqual(['["river","rivers"]']);
  });

  it('says before a tag is renamed that the name is taken, and makes the two one', async () => {
    const one = await saved('Rain', { keywords: ['rain'] });
    await saved('Snow', { keywords: ['weather'] });
    openLibrary('/tags');
    await userEvent.click(await screen.findByRole('button', { name: 'Rename rain' }));
    const field = screen.getByRole('textbox', { name: 'New name of rain' });
    await userEvent.clear(field);
    await userEvent.type(field, 'weather');
    screen.getByText('“weather” is there already, on 1. The two become one.');
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(async () => expect(await tagsOf(one)).toEqual(['weather']));
  });

  it('counts what pressing a tag lists, and leads into the trash where only that has any', async () => {
    await saved('Rain', { keywords: ['rain'] });
    const thrown = [await saved('Snow', { keywords: ['rain'] }), await saved('Ice', { keywords: ['ice'] })];
    await actions.trashResources(thrown);
    openLibrary('/tags');
    const line = async (tag: string) => (await screen.findByRole('link', { name: tag })).closest('li') as HTMLElement;
    within(await line('rain')).getByText('1 resource');
    within(await line('ice')).getByText('Only in the trash');
    await userEvent.click(screen.getByRole('button', { name: 'Rename rain' }));
    const field = screen.getByRole('textbox', { name: 'New name of rain' });
    await userEvent.clear(field);
    await userEvent.type(field, 'ice');
    screen.getByText('“ice” is there already, in the trash. The two become one.');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('link', { name: 'rain' }));
    await row('Rain');
    expect(titles()).toEqual(['Rain']);
    cleanup();
    openLibrary('/tags');
    await userEvent.click(await screen.findByRole('link', { name: 'ice' }));
    await row('Ice');
    expect(window.location.hash).toBe('#/trash?tag=ice');
    expect(titles()).toEqual(['Ice']);
  });

  it('counts the other spellings that its list shows as well', async () => {
    await saved('Rain', { keywords: ['Water'] });
    await saved('Snow', { keywords: ['water'] });
    openLibrary('/tags');
    const link = await screen.findByRole('link', { name: 'Water' });
    within(link.closest('li') as HTMLElement).getByText('2 resources');
    await userEvent.click(link);
    await waitFor(() => expect(titles().toSorted()).toEqual(['Rain', 'Snow']));
  });

  it('leads to the resources of a tag', async () => {
    await saved('Rain', { keywords: ['rain'] });
    await saved('Snow', { keywords: ['snow'] });
    openLibrary('/tags');
    await userEvent.click(await screen.findByRole('link', { name: 'rain' }));
    await screen.findByRole('heading', { name: 'All resources' });
    expect(window.location.hash).toBe('#/all?tag=rain');
    await waitFor(() => expect(screen.queryByText('Snow')).toBeNull());
  });
});

describe('The page of duplicates', () => {
  const twice = async () => {
    const one = await saved('Rain', { url: 'https://river.example/rain', keywords: ['water'] });
    const other = await saved('How it rains', { url: 'http://www.river.example/rain/', note: 'Start here.' });
    return [one, other] as const;
  };
  const trashed = async (id: string) => (await database.resources.get(id))?.dateTrashed !== undefined;

  it('says where nothing is here twice', async () => {
    await saved('Rain');
    openLibrary('/duplicates');
    await screen.findByText('Nothing is here twice');
  });

  it('merges two side by side into the one that is chosen, and undoes it', async () => {
    const [one, other] = await twice();
    openLibrary('/duplicates');
    await userEvent.click(await screen.findByRole('button', { name: 'Look side by side: Rain and How it rains' }));
    await userEvent.click(await screen.findByRole('radio', { name: '1. Rain' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Title: 2. How it rains' }));
    await userEvent.click(screen.getByRole('button', { name: 'Merge into one' }));
    await screen.findByText('1 merged, and moved to the trash', { selector: '.toast p' });
    expect(await database.resources.get(one)).toMatchObject({
      name: 'How it rains',
      keywords: ['water'],
      note: 'Start here.',
      url: 'https://river.example/rain',
    });
    expect(await trashed(other)).toBe(true);
    await screen.findByText('Nothing is here twice');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: 'Same address' });
    expect(await trashed(other)).toBe(false);
  });

  it('merges all that have the same address at one press', async () => {
    const [one, other] = await twice();
    openLibrary('/duplicates');
    await userEvent.click(await screen.findByRole('button', { name: 'Merge all that have the same address' }));
    await screen.findByText('1 merged, and moved to the trash', { selector: '.toast p' });
    expect([await trashed(one), await trashed(other)].filter(Boolean)).toHaveLength(1);
  });

  it('remembers what is not the same, and offers it again when that is lifted', async () => {
    await twice();
    openLibrary('/duplicates');
    await userEvent.click(await screen.findByRole('button', { name: /^Not the same: / }));
    await screen.findByText('Nothing is here twice');
    await userEvent.click(await screen.findByText('Not the same, as you said'));
    await userEvent.click(await screen.findByRole('button', { name: /^Offer them again: / }));
    await screen.findByRole('heading', { name: 'Same address' });
  });
});
