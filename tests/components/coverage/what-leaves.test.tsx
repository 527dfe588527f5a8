// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openCollection } from './a-map.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
});
afterEach(cleanup);

describe('what leaves', () => {
  beforeEach(async () => {
    await actions.addSampleUnit();
  });

  async function take(entry: RegExp) {
    const saveFile = vi.fn(async (_name: string, _mime: string, _content: string | Blob) => {});
    const copyText = vi.fn(async (_text: string) => {});
    await openCollection(SAMPLE_COLLECTION, { saveFile, copyText });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take the map along' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
    await waitFor(() => expect(saveFile.mock.calls.length + copyText.mock.calls.length).toBe(1));
    const [name, mime, content] = saveFile.mock.calls[0] ?? ['', '', copyText.mock.calls[0]?.[0] ?? ''];
    return { name, mime, text: String(content) };
  }

  test('as a drawing is a whole SVG with every title in it as it was written', async () => {
    await actions.editCollection(SAMPLE_COLLECTION, { name: '<Water> & "who" gets it?' });
    const { name, mime, text } = await take(/drawing/);
    expect([name, mime]).toEqual(['coverage-of-water-who-gets-it.svg', 'image/svg+xml']);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe('Coverage of “<Water> & "who" gets it?”');
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(words).toContain('Two graphs, one lie');
  });

  test('as a web table is a table with headers of rows and columns', async () => {
    const { name, text } = await take(/Save as a web table/);
    expect(name).toBe('coverage-of-water-who-gets-it.html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('thead th[scope="col"]')).toHaveLength(7);
    expect(page.querySelectorAll('tbody th[scope="row"]')).toHaveLength(5);
    expect(page.querySelector('tfoot td')?.textContent).toBe('3 of 5, 1 piece of evidence');
  });

  test('can be copied as a table of Markdown', async () => {
    const { text } = await take(/Copy the Markdown/);
    expect(text).toContain('| Two graphs, one lie ');
    expect(await screen.findByText('The table is copied')).toBeDefined();
  });

  test('says so where the browser refuses', async () => {
    const saveFile = () => Promise.reject(new Error('no'));
    await openCollection(SAMPLE_COLLECTION, { saveFile });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take the map along' }));
    await user.click(await screen.findByRole('menuitem', { name: /Save as a Markdown/ }));
    expect(await screen.findByText('The map could not be saved.')).toBeDefined();
  });
});
