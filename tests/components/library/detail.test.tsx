// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved, toast } from './a-library.tsx';
import { openResource, stored } from './a-resource.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the resource as a whole', () => {
  it('goes into a collection and out again', async () => {
    const { id } = await openResource();
    await userEvent.type(await screen.findByRole('combobox', { name: 'Collections' }), 'Water{Enter}');
    await toast('1 added to Water');
    expect((await database.collections.toArray())[0]?.parts).toMatchObject([{ kind: 'item', resource: id }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Take out of Water' }));
    await waitFor(async () => expect((await database.collections.toArray())[0]?.parts).toEqual([]));
  });

  it('goes into no collection that another window deletes in this moment, and says so', async () => {
    const { result: water } = await actions.createCollection('Water');
    await openResource();
    await userEvent.type(await screen.findByRole('combobox', { name: 'Collections' }), 'Wat');
    const offer = await screen.findByRole('option', { name: /^Water/ });
    void actions.deleteCollectionsForever([water]);
    fireEvent.click(offer);
    await toast('It is not in the library any more: another window took it away. Nothing was changed.');
    expect(await database.collections.count()).toBe(0);
  });

  it('opens its page, and only a page', async () => {
    const { openPage, id } = await openResource();
    await userEvent.click(screen.getByRole('button', { name: 'Open page' }));
    expect(openPage).toHaveBeenCalledWith((await stored(id)).url);
  });

  it('goes to the trash, and Ctrl+Z brings it back', async () => {
    const { id } = await openResource();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Move to the trash/ }));
    await toast('1 moved to the trash');
    expect((await stored(id)).dateTrashed).toBeTruthy();
    (document.activeElement as HTMLElement | null)?.blur();
    await press('{Control>}z{/Control}');
    await toast(/^Taken back/);
    expect((await stored(id)).dateTrashed).toBeUndefined();
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    await toast(/^Done again/);
    expect((await stored(id)).dateTrashed).toBeTruthy();
  });

  it('says so where it is gone', async () => {
    await saved('Weir');
    openLibrary(pathTo.resource('urn:uuid:00000000-0000-4000-8000-000000000099'));
    await screen.findByText('This is not in the library any more');
  });

  it('closes with Escape, and gives the focus back to its row', async () => {
    await openResource();
    await press('{Escape}');
    await waitFor(() => expect(window.location.hash).toBe('#/all'));
    await waitFor(async () => expect(document.activeElement).toBe(await row('Weir')));
  });

  it('puts no barriers before those who cannot see it', async () => {
    await openResource({ video: { provider: 'vimeo', id: '12', duration: 760 } });
    await screen.findByText('12:40');
    expect(await barriersIn(document.body)).toEqual([]);
  });
});

describe('the saved copy', () => {
  it('has an entry that leads to the reading view, and back to where it was opened', async () => {
    const id = await saved('Weir');
    const { action } = await actions.saveResource({ kind: 'page', name: 'Other', url: 'https://other.example/' });
    await actions.keepText(id, { html: '<p>Words</p>', text: 'Words' }, action ?? 0);
    const here = `${pathTo.resource(id)}?tag=water`;
    openLibrary(here);
    await userEvent.click(await screen.findByRole('link', { name: 'Read the saved copy' }));
    await screen.findByTitle('Saved copy of Weir');
    expect(window.location.hash).toBe(`#${pathTo.read(id, here)}`);
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    await waitFor(() => expect(window.location.hash).toBe(`#${here}`));
  });
});

it('a resource of a colleague’s says who found it and who sent it on; one of mine says nothing of it', async () => {
  const stamp = { dateSaved: '2026-03-02T10:00:00.000Z', dateChanged: '2026-03-02T10:00:00.000Z' };
  const [ana, jonas] = [1, 2].map((number) => `urn:uuid:00000000-0000-4000-8000-00000000000${number}`);
  for (const [id, name] of [
    [ana, 'Ana Ruiz'],
    [jonas, 'Jonas Weber'],
  ] as const)
    await database.curators.put({ id: id ?? '', curator: id ?? '', name, ...stamp });
  const { id } = await openResource();
  expect(screen.queryByRole('heading', { name: 'Where it comes from' })).toBeNull();
  cleanup();

  await database.resources.update(id, {
    curator: ana ?? '',
    dateSaved: stamp.dateSaved,
    provenance: [{ curator: jonas ?? '', date: '2026-04-09T10:00:00.000Z' }],
  });
  openLibrary(pathTo.resource(id));
  const way = await screen.findByRole('region', { name: 'Where it comes from' });
  expect(
    within(way)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ana Ruiz found it on 2 March', 'Jonas Weber sent it on, 9 April']);
});
