// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { closePopup, openPopup, readingOf } from './a-popup.tsx';

vi.mock('../../../src/capture/document/read-pdf.ts', () => ({
  readPdf: async () => ({
    name: 'Groundwater atlas',
    numberOfPages: 1,
    text: { html: '<p>Wells fall.</p>', text: 'Wells fall.', pages: [0] },
    unread: 0,
  }),
}));

beforeEach(freshLibrary);
afterEach(() => {
  closePopup();
  vi.restoreAllMocks();
});

const address = 'https://waterboard.example/atlas.pdf';
const { tab, page } = readingOf('atlas.pdf', '', address);
const pdf = { tab, page: { ...(page as object), contentType: 'application/pdf' } };
const handOver = { address, base64: btoa('%PDF-1.4') };

const pressRead = async () => userEvent.click(await screen.findByRole('button', { name: 'Read its text' }));

it('a PDF in a tab gives its text when that is asked for', async () => {
  openPopup({ reading: pdf, readDocument: async () => handOver });
  await pressRead();
  await screen.findByText('Its text is in the library now: 1 page.');
  expect(await database.savedTexts.toArray()).toMatchObject([{ text: 'Wells fall.' }]);
});

it('is stopped at once, also while the tab still fetches the file, and nothing is kept of it then', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  openPopup({ reading: pdf, readDocument: () => promise });
  await pressRead();
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  await screen.findByText('Stopped. Nothing was added.');
  resolve(handOver);
  await new Promise((done) => setTimeout(done, 50));
  expect(await database.savedTexts.count()).toBe(0);
});

it('can be asked for again after it was stopped or the tab did not hand it over, and says the other way then', async () => {
  const answers: unknown[] = [undefined, handOver];
  openPopup({ reading: pdf, readDocument: async () => answers.shift() });
  await pressRead();
  await screen.findByText('The tab did not hand the file over.');
  expect(screen.getByText(/^To have its text: download the file/)).toBeDefined();
  await pressRead();
  await screen.findByText('Its text is in the library now: 1 page.');
});

it('does not blame the file where the library could not keep its text, and keeps it at another try', async () => {
  const keep = vi.spyOn(actions, 'keepDocument').mockRejectedValueOnce(new Error('no disk'));
  openPopup({ reading: pdf, readDocument: async () => handOver });
  await pressRead();
  await userEvent.click(await screen.findByRole('button', { name: 'Keep' }));
  await waitFor(async () => expect(await database.savedTexts.count()).toBe(1));
  expect(keep).toHaveBeenCalledTimes(2);
  expect(screen.queryByText(/damaged/)).toBeNull();
});

it('a title that the teacher writes while the document is being read stays', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  openPopup({ reading: pdf, readDocument: () => promise });
  await pressRead();
  const title = await screen.findByLabelText('Title');
  await userEvent.clear(title);
  await userEvent.type(title, 'Where the wells are');
  await userEvent.tab();
  await waitFor(async () =>
    expect(await database.resources.toArray()).toMatchObject([{ name: 'Where the wells are' }]),
  );
  resolve(handOver);
  await screen.findByText('Its text is in the library now: 1 page.');
  expect(await database.resources.toArray()).toMatchObject([{ name: 'Where the wells are' }]);
});

it('of another document, to which the tab has gone on meanwhile, nothing is kept', async () => {
  const other = { ...handOver, address: 'https://waterboard.example/rain.pdf' };
  openPopup({ reading: pdf, readDocument: async () => other });
  await pressRead();
  await screen.findByText('The tab did not hand the file over.');
  expect(await database.savedTexts.count()).toBe(0);
});
