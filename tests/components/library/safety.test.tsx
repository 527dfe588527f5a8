// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, row, saved } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

/** The extension's own storage, as one window after another finds it. */
function remembering(value?: object) {
  const store = { value: value as unknown };
  return {
    store,
    sentinelStore: {
      read: async () => store.value,
      write: async (next: unknown) => {
        store.value = next;
      },
    },
  };
}

const full = { resources: 148, lastChange: 900, seen: '2026-10-01T08:00:00Z' };

it('says that the library was lost, and remembers the full one until the teacher says that it is right', async () => {
  const { store, sentinelStore } = remembering({ ...full, backup: '2026-09-30T08:00:00Z' });
  openLibrary('/all', { sentinelStore });
  await screen.findByText(/it held 148 resources on 1 October/);
  await screen.findByText(/made on 30 September/);
  expect(screen.getByRole('link', { name: 'Choose the file' }).getAttribute('href')).toBe('#/open');
  expect(store.value).toMatchObject(full);
  await userEvent.click(screen.getByRole('button', { name: 'It is right as it is' }));
  await waitFor(() => expect(screen.queryByText(/148 resources/)).toBeNull());
  expect(store.value).toMatchObject({ resources: 0, lastChange: 0 });
});

it('remembers how many resources there are, and says nothing', async () => {
  const { store, sentinelStore } = remembering();
  await saved('Weir');
  openLibrary('/all', { sentinelStore });
  await row('Weir');
  await waitFor(() => expect(store.value).toMatchObject({ resources: 1 }));
  expect(screen.queryByText(/If this browser is reset/)).toBeNull();
});

it('reminds of a backup once much has come, and no more this week when it is put off', async () => {
  const { store, sentinelStore } = remembering();
  for (let page = 0; page < 20; page++) await saved(`Page ${page}`);
  openLibrary('/all', { sentinelStore });
  await screen.findByText(/20 resources, and no backup yet/);
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByText(/no backup yet/)).toBeNull());
  expect(store.value).toMatchObject({ later: expect.any(String) });
});
