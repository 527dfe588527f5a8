// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { GRAPHS } from './a-colleague.tsx';
import { aUnitWithSecrets, share } from './a-share.tsx';

beforeEach(async () => {
  location.hash = '';
  await aUnitWithSecrets();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const CHANGED = /^Something changed here after you pressed/;
const press = (name = 'Save the file') => fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
/** Whatever is being gathered and written has come to its end. */
const settle = () => act(() => new Promise((done) => setTimeout(done, 300)));

test('a press in the moment after a name was typed waits for the file with the name, and is done then', async () => {
  const { saveFile } = await share();
  const field = screen.getByRole('textbox', { name: 'Your name' });
  fireEvent.change(field, { target: { value: 'Ana Ribeiro' } });
  fireEvent.blur(field);
  press();
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  await settle();
  expect(saveFile).toHaveBeenCalledTimes(1);
  const { curators } = JSON.parse(String(saveFile.mock.lastCall?.[2]));
  expect(curators).toContainEqual(expect.objectContaining({ name: 'Ana Ribeiro' }));
});

test('two quick presses save one file, and a copy that is asked for meanwhile does not come between', async () => {
  const { saveFile, copyText } = await share();
  press();
  press();
  press('Copy the text');
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  await settle();
  expect(saveFile).toHaveBeenCalledTimes(1);
  expect(copyText).not.toHaveBeenCalled();
});

test('nothing leaves where something to look at came up after the press, and a sentence says so', async () => {
  const { saveFile } = await share();
  await actions.editResource(GRAPHS, { note: 'Write to ana@school.example.' });
  press();
  await screen.findByText(CHANGED);
  await screen.findByRole('heading', { name: '1 e-mail address' });
  await settle();
  expect(saveFile).not.toHaveBeenCalled();
  press();
  await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
});

test('nothing leaves where the teacher wants something else after the press', async () => {
  const { saveFile } = await share();
  await actions.editResource(GRAPHS, { note: 'Bring rulers.' });
  press();
  fireEvent.click(screen.getByRole('switch', { name: 'Send private notes too' }));
  await screen.findByText(CHANGED);
  await settle();
  expect(saveFile).not.toHaveBeenCalled();
});

test('where the library cannot be read any more nothing leaves, and it is said', async () => {
  const { saveFile } = await share();
  vi.spyOn(actions, 'readLastChange').mockRejectedValueOnce(new Error('closed'));
  press();
  await screen.findByText('The file could not be saved. Nothing has left.');
  expect(saveFile).not.toHaveBeenCalled();
});
