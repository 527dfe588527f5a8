// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '../../../../src/storage/settings.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved } from '../a-library.tsx';

beforeEach(async () => {
  await freshLibrary();
  localStorage.clear();
  pretendToLayOut();
  await saved('Rivers');
  openLibrary();
  await row('Rivers');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('single keys', () => {
  it('M opens the panel that moves, C the one that collects, L licence and level', async () => {
    await press('m');
    expect(await screen.findByRole('radio', { name: /^Move/, checked: true })).toBeTruthy();
    await press('{Escape}');
    await waitFor(() => expect(screen.queryByRole('radio', { name: /^Move/ })).toBeNull());
    (document.activeElement as HTMLElement | null)?.blur();
    await press('l');
    expect(await screen.findByRole('combobox', { name: 'Licence' })).toBeTruthy();
  });

  it('what they open gives the focus back when it is closed', async () => {
    await press('j');
    const rivers = await row('Rivers');
    expect(document.activeElement).toBe(rivers);
    for (const key of ['c', 't', 'l']) {
      await press(key);
      await waitFor(() => expect(document.activeElement?.matches('.bulk-panel input')).toBe(true));
      await press('{Escape}');
      await waitFor(() => expect(document.activeElement).toBe(rivers));
    }
  });

  it('G and then K leads to the tags', async () => {
    await press('gk');
    await waitFor(() => expect(location.hash).toBe('#/tags'));
  });

  it('work by the place of the key where letters are not Latin', async () => {
    fireEvent.keyDown(document.body, { key: 'ч', code: 'KeyX' });
    expect(await screen.findByText('1 selected')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '؟', code: 'Slash', shiftKey: true });
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy();
  });

  it('do nothing while words are typed', async () => {
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), 'xg');
    expect(screen.queryByText('1 selected')).toBeNull();
    expect(location.hash).not.toContain('tags');
  });

  it('do nothing when they are switched off, while Ctrl+K still works', async () => {
    await changeSettings({ singleKeys: false });
    await new Promise((soon) => setTimeout(soon, 100));
    await press('x?');
    expect(screen.queryByText('1 selected')).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    await press('{Control>}k{/Control}');
    expect(await screen.findByRole('combobox', { name: 'Commands' })).toBeTruthy();
  });
});
