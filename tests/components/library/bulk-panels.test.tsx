// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { resource } from '../../../src/model/resource.ts';
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
    const one = await saved('Rain', { educationalLevel: ['Grade 7'] });
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
      educationalLevel: ['Grade 7', 'Grade 8'],
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Grade 7/ }));
    await screen.findByText('Grade 7 put on 2');
    await userEvent.click(await screen.findByRole('button', { name: /^Grade 7/, pressed: true }));
    await screen.findByText('Level taken off 2');
    expect((await database.resources.get(one))?.educationalLevel).toEqual(['Grade 8']);
  });

  it('leave resources that can be opened, and that others can read, whatever was put on all', async () => {
    await saved('Rain');
    const one = await saved('Snow');
    openLibrary('/all');
    await selectAll(2);
    await userEvent.click(screen.getByRole('button', { name: 'Licence, level' }));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Level' }), 'Grade 8{Enter}');
    await screen.findByText('Grade 8 put on 2');
    expect(resource.safeParse(await database.resources.get(one)).success).toBe(true);
    await userEvent.click(screen.getByRole('link', { name: 'Snow' }));
    await screen.findByRole('button', { name: 'Take off Grade 8' });
  });
});
