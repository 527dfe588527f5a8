// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Abilities, AbilitiesProvider } from '../../../src/components/abilities.tsx';
import { LibraryApp } from '../../../src/components/library/library-app.tsx';
import { systemSource } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { LibraryIsNewer } from '../../../src/storage/opening.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openPopup, readingOf } from '../capture/a-popup.tsx';
import { openLibrary, pretendToLayOut } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

/** Another window brings the library to the next version. */
async function updateElsewhere(): Promise<void> {
  const tomorrow = new Dexie('taproot');
  tomorrow.version(2).stores({ tomorrow: 'id' });
  await tomorrow.open();
  tomorrow.close();
}

describe('a newer Taproot in another window takes the library over', () => {
  it('the library says so, and offers to load again', async () => {
    openLibrary();
    await screen.findByRole('heading', { level: 1 });
    await updateElsewhere();
    expect(await screen.findByText(/^Taproot was updated\. Reload this window/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Reload this window' })).toBeDefined();
    await database.delete();
  });

  it('so does the popup', async () => {
    openPopup({ reading: readingOf('A page') });
    await screen.findByRole('heading', { level: 1, name: 'Saved to Inbox' });
    await updateElsewhere();
    // A reading that was under way when the library went away breaks the screen: what stands in for it says the same.
    expect(await screen.findByText(/^Taproot was updated/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Reload this window' })).toBeDefined();
    await database.delete();
  });
});

describe('a library that cannot be opened', () => {
  const newer = () => Promise.reject(new LibraryIsNewer('later'));

  it('is named in the popup, in a sentence', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    openPopup({ reading: readingOf('A page') }, newer());
    expect(await screen.findByRole('heading', { name: 'This library was written by a newer Taproot' })).toBeDefined();
  });

  it('and in the library', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const abilities = { source: systemSource, shortcut: async () => undefined } as unknown as Abilities;
    render(
      <AbilitiesProvider abilities={abilities}>
        <LibraryApp prepared={newer()} />
      </AbilitiesProvider>,
    );
    expect(await screen.findByRole('heading', { name: 'This library was written by a newer Taproot' })).toBeDefined();
  });
});
