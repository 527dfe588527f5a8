// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('a library with nothing in it', () => {
  it('shows three ways to begin, with the key that saves a page', async () => {
    openLibrary();
    await screen.findByRole('heading', { name: 'Start with one good page' });
    const first = screen.getByRole('heading', { name: 'Clip your first page' }).closest('section');
    await waitFor(() => expect(first?.textContent).toContain('Shift'));
    expect(screen.getByRole('link', { name: 'Choose a file' }).getAttribute('href')).toBe('#/open');
  });

  it('brings the sample unit in one press, and takes it away in another', async () => {
    openLibrary();
    await userEvent.click(await screen.findByRole('button', { name: 'Add the sample' }));
    await row('Two graphs, one lie');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the sample' }));
    await screen.findByRole('heading', { name: 'Start with one good page' });
    expect(await database.resources.count()).toBe(0);
  });
});
