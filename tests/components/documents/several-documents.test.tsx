// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DocumentsDialog } from '../../../src/components/documents/documents-dialog.tsx';
import type { ReadDocument } from '../../../src/components/documents/read-document.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

beforeEach(freshLibrary);
afterEach(cleanup);

const scanned = (file: string, name: string): ReadDocument => ({
  file: new File(['pictures'], file, { type: 'application/pdf' }),
  reading: { name, numberOfPages: 1, text: { text: '', html: '', pages: [] }, unread: 0 },
});

test('each of several documents gets the title that it was given, and one without its file’s name', async () => {
  const user = userEvent.setup();
  const documents = ['scan-1.pdf', 'scan-2.pdf', 'scan-3.pdf'].map((file) => scanned(file, 'Scan'));
  showInLibrary(<DocumentsDialog documents={documents} onClose={() => {}} />);
  const second = await screen.findByRole('textbox', { name: 'Title of scan-2.pdf' });
  expect(second).toHaveProperty('value', 'Scan');
  await user.clear(second);
  await user.type(second, 'The board after lesson 2');
  await user.clear(screen.getByRole('textbox', { name: 'Title of scan-3.pdf' }));
  await user.click(screen.getByRole('button', { name: 'Add to the library' }));
  await waitFor(async () => expect(await database.resources.count()).toBe(3));
  const names = (await database.resources.toArray()).map(({ name }) => name);
  expect(names.toSorted()).toEqual(['Scan', 'The board after lesson 2', 'scan-3.pdf'].toSorted());
});
