// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changePanes, panes } from '../../../../src/components/library/panes/pane-widths.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, saved } from '../a-library.tsx';

beforeEach(async () => {
  await freshLibrary();
  pretendToLayOut();
  changePanes({ nav: panes.nav.usual, detail: panes.detail.usual, navFolded: false });
});
afterEach(() => {
  cleanup();
  document.dir = '';
  vi.restoreAllMocks();
});

const edge = (name: RegExp) => screen.findByRole('separator', { name });
const widthOf = (separator: HTMLElement) => Number(separator.getAttribute('aria-valuenow'));

it('the edge of the navigation is moved by arrow keys, to its ends by Home and End, and is remembered', async () => {
  await saved('Rivers');
  openLibrary();
  const navigation = await edge(/navigation/);
  navigation.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(widthOf(navigation)).toBe(panes.nav.usual + 16);
  await userEvent.keyboard('{Home}');
  expect(widthOf(navigation)).toBe(panes.nav.least);
  await userEvent.keyboard('{ArrowLeft}');
  expect(widthOf(navigation)).toBe(panes.nav.least);
  await userEvent.keyboard('{End}');
  expect(widthOf(navigation)).toBe(panes.nav.most);
  expect(JSON.parse(localStorage.getItem('panes') ?? '')).toMatchObject({ nav: panes.nav.most });
});

it('a double click puts an edge back where it was', async () => {
  await saved('Rivers');
  openLibrary();
  const navigation = await edge(/navigation/);
  navigation.focus();
  await userEvent.keyboard('{End}');
  fireEvent.doubleClick(navigation);
  expect(widthOf(navigation)).toBe(panes.nav.usual);
});

it('where the language runs from right to left, the arrow to the left makes the navigation wider', async () => {
  document.documentElement.style.direction = 'rtl';
  try {
    await saved('Rivers');
    openLibrary();
    const navigation = await edge(/navigation/);
    navigation.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(widthOf(navigation)).toBe(panes.nav.usual + 16);
  } finally {
    document.documentElement.style.direction = '';
  }
});

it('the edge of an open resource grows it towards the list', async () => {
  const id = await saved('Rivers');
  openLibrary(`/all/r/${id.slice('urn:uuid:'.length)}`);
  const detail = await edge(/open resource/);
  detail.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(widthOf(detail)).toBe(panes.detail.usual + 16);
});

it('the navigation folds to its icons, whose names are still heard, and unfolds again', async () => {
  await saved('Rivers');
  openLibrary();
  await userEvent.click(await screen.findByRole('button', { name: 'Fold the navigation' }));
  expect(screen.getByRole('link', { name: /^Inbox/ })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Unfold the navigation' }));
  expect(screen.getByRole('button', { name: 'Fold the navigation' })).toBeDefined();
});
