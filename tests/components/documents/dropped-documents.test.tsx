// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DropBundle } from '../../../src/components/exchange/drop-bundle.tsx';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

vi.mock('../../../src/capture/document/read-pdf.ts', () => ({
  readPdf: async (_: Blob, fileName: string) => {
    if (fileName.startsWith('locked')) throw Object.assign(new Error('locked'), { why: 'locked' });
    const text = `The words of ${fileName}`;
    return { name: `Title in ${fileName}`, numberOfPages: 1, text: { text, html: '', pages: [0] }, unread: 0 };
  },
}));

beforeEach(freshLibrary);
afterEach(cleanup);

const pdf = (name: string) => new File(['%PDF-1.4'], name, { type: 'application/pdf' });
const drop = (...names: string[]) =>
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: names.map(pdf) } });
const title = async (value: string) =>
  waitFor(() => expect(screen.getByRole('textbox')).toHaveProperty('value', value));

test('a document that is dropped while another is looked at waits for its turn, and has a title of its own', async () => {
  const user = userEvent.setup();
  showInLibrary(<DropBundle>The library</DropBundle>);
  drop('rain.pdf');
  await title('Title in rain.pdf');
  drop('wells.pdf');
  await new Promise((done) => setTimeout(done, 100));
  await user.clear(screen.getByRole('textbox'));
  await user.type(screen.getByRole('textbox'), 'All about rain');
  await user.click(screen.getByRole('button', { name: 'Add to the library' }));
  await title('Title in wells.pdf');
  await user.click(screen.getByRole('button', { name: 'Add to the library' }));
  await waitFor(async () => expect(await database.resources.count()).toBe(2));
  const texts = new Map((await database.savedTexts.toArray()).map(({ id, text }) => [id, text]));
  const kept = (await database.resources.toArray()).map(({ id, name }) => [name, texts.get(id)]);
  expect(new Map(kept as [string, string][])).toEqual(
    new Map([
      ['All about rain', 'The words of rain.pdf'],
      ['Title in wells.pdf', 'The words of wells.pdf'],
    ]),
  );
});

test('of several documents each that could not be read is named', async () => {
  showInLibrary(<DropBundle>The library</DropBundle>);
  drop('locked-1.pdf', 'rain.pdf', 'locked-2.pdf');
  const said = await screen.findByText(/locked-2\.pdf/);
  expect(said.textContent).toContain('locked-1.pdf');
  await title('Title in rain.pdf');
});
