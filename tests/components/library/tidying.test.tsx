// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, saved } from './a-library.tsx';

const tagsOf = async (id: string) => (await database.resources.get(id))?.keywords ?? [];

beforeEach(async () => {
  await freshLibrary();
  pretendToLayOut();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('The panels under the bulk bar', () => {
  const selectAll = async (count: number) => {
    const boxes = await screen.findAllByRole('checkbox', { name: /^Select / });
    const [first] = boxes;
    if (first) await userEvent.click(first);
    await userEvent.click(await screen.findByRole('checkbox', { name: `Select all ${count}` }));
    await screen.findByText(`${count} selected`);
  };

  it('show what only some have as half, and put it on all', async () => {
    const one = await saved('Rain', { keywords: ['water'] });
    const other = await saved('Snow');
    openLibrary('/all');
    await selectAll(2);
    await userEvent.click(screen.getByRole('button', { name: 'Tags' }));
    const chip = await screen.findByRole('button', { name: /^water/ });
    expect(chip.getAttribute('aria-pressed')).toBe('mixed');
    await userEvent.click(chip);
    await waitFor(async () => expect([await tagsOf(one), await tagsOf(other)]).toEqual([['water'], ['water']]));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^water/ }).getAttribute('aria-pressed')).toBe('true'),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await tagsOf(other)).toEqual([]));
  });

  it('move all from one collection into another', async () => {
    const one = await saved('Rain');
    const other = await saved('Snow');
    const { result: water } = await actions.createCollection('Water', { resources: [one, other] });
    const { result: winter } = await actions.createCollection('Winter');
    openLibrary('/all');
    await selectAll(2);
    await userEvent.click(screen.getByRole('button', { name: 'Collect' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Move into' }));
    await userEvent.type(screen.getByRole('combobox', { name: /selected into/ }), 'Win{Enter}');
    await screen.findByText('2 moved into Winter');
    expect((await database.collections.get(water))?.parts).toEqual([]);
    expect((await database.collections.get(winter))?.parts).toHaveLength(2);
  });

  it('give all a licence and a level', async () => {
    const one = await saved('Rain');
    await saved('Snow');
    openLibrary('/all');
    await selectAll(2);
    await userEvent.click(screen.getByRole('button', { name: 'Licence, level' }));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Licence' }), 'CC BY 4{Enter}');
    await screen.findByText('CC BY 4.0 put on 2');
    await userEvent.type(screen.getByRole('combobox', { name: 'Level' }), 'Grade 8{Enter}');
    await screen.findByText('Grade 8 put on 2');
    expect(await database.resources.get(one)).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      educationalLevel: 'Grade 8',
    });
  });
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
