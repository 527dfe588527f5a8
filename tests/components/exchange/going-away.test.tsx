// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Route, useLocation } from 'wouter';
import type { Importer } from '../../../src/components/exchange/importer.ts';
import { OpenBundlePage } from '../../../src/components/exchange/open-bundle-page.tsx';
import { startImporting } from '../../../src/components/exchange/start-importing.ts';
import { answerCalls } from '../../../src/components/exchange/thread-talk.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { systemSource } from '../../../src/model/identity.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { fileOf, jonasSends, resources } from './a-sent-bundle.tsx';

let bundle = '';
beforeEach(async () => {
  location.hash = '#/open';
  bundle = await jonasSends();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Holds the writing of an import back until it is let go. */
function holdBack() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const write = actions.applyLibraryChanges;
  const held = vi.spyOn(actions, 'applyLibraryChanges').mockImplementation(async (...parts) => {
    await promise;
    return write(...parts);
  });
  return { held, letGo: resolve };
}

function Elsewhere() {
  const [, navigate] = useLocation();
  return (
    <button type="button" onClick={() => navigate('/all')}>
      Go elsewhere
    </button>
  );
}

async function bringIn() {
  const user = userEvent.setup();
  showInLibrary(
    <>
      <Elsewhere />
      <Route path="/open">
        <OpenBundlePage />
      </Route>
    </>,
  );
  await user.upload(screen.getByLabelText('Choose a file'), fileOf(bundle));
  await user.click(await screen.findByRole('button', { name: 'Bring in 5 new' }));
  return user;
}

test('who goes elsewhere while a bundle is brought in is told there that it is here, with the way back', async () => {
  const { held, letGo } = holdBack();
  const user = await bringIn();
  await waitFor(() => expect(held).toHaveBeenCalled());
  await user.click(screen.getByRole('button', { name: 'Go elsewhere' }));
  letGo();
  expect(await screen.findByText('It is in your library')).toBeDefined();
  expect(await resources()).toBe(5);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await resources()).toBe(0));
});

test('and hears it there where it could not be brought in', async () => {
  const { promise, reject } = Promise.withResolvers<never>();
  const failing = vi.spyOn(actions, 'applyLibraryChanges').mockReturnValue(promise);
  const user = await bringIn();
  await waitFor(() => expect(failing).toHaveBeenCalled());
  await user.click(screen.getByRole('button', { name: 'Go elsewhere' }));
  reject(new Error('no disk'));
  expect(await screen.findByText('It could not be brought in. Your library is as it was.')).toBeDefined();
});

test('the thread that writes an import is ended once it has written, not when the page is left', async () => {
  const { promise, resolve } = Promise.withResolvers<{ done: true; action: number; collection: undefined }>();
  const terminate = vi.fn();
  const apply = vi.fn(() => promise);
  vi.stubGlobal('Worker', function Thread() {
    const { port1, port2 } = new MessageChannel();
    answerCalls({ apply } as unknown as Importer, port2);
    return Object.assign(port1, { terminate });
  });
  const importer = startImporting(actions, systemSource);
  const writing = importer.apply([], 'Water', { signal: new AbortController().signal, onProgress: () => {} });
  await waitFor(() => expect(apply).toHaveBeenCalled());
  importer.close();
  await new Promise((done) => setTimeout(done, 20));
  expect(terminate).not.toHaveBeenCalled();
  resolve({ done: true, action: 7, collection: undefined });
  expect(await writing).toMatchObject({ action: 7 });
  await waitFor(() => expect(terminate).toHaveBeenCalled());
});
