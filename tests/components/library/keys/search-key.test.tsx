// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../../src/components/library/paths.ts';
import { actions } from '../../../../src/hooks/use-actions.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, saved } from '../a-library.tsx';

beforeEach(async () => {
  await freshLibrary();
  localStorage.clear();
  pretendToLayOut();
});
afterEach(cleanup);

const searching = () =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Search the library' })));

describe('the key that searches', () => {
  it('leads to all resources from a collection, also where one of its resources is open', async () => {
    const id = await saved('Weir');
    const { result: water } = await actions.createCollection('Water', { resources: [id] });
    openLibrary(pathTo.resource(id, pathTo.collection(water)));
    await screen.findByRole('heading', { name: 'Weir', level: 2 });
    await press('/');
    await waitFor(() => expect(location.hash).toBe('#/all'));
    await searching();
  });

  it('searches the list that is on screen', async () => {
    const id = await saved('Weir');
    await actions.trashResources([id]);
    openLibrary('/trash');
    await screen.findByRole('link', { name: 'Weir' });
    await press('/');
    await searching();
    expect(location.hash).toBe('#/trash');
  });
});
