import { browser } from './browser.ts';

const KEY = 'sentinel';

/** A few numbers about the library in the extension's own storage, which survives where the database does not. */
export const sentinelStore = {
  read: async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY],
  write: async (value: unknown): Promise<void> => browser.storage.local.set({ [KEY]: value }),
};
