import { browser } from './browser.ts';

const KEY = 'handedOver';
/** A popup that opens later than this was opened by the teacher for another page. */
const FRESH_MS = 10_000;

interface Handing {
  at: number;
  state: 'saving' | 'saved' | 'failed';
  /** What was chosen in the context menu, so that a popup can save what was not saved there. */
  chosen: object;
  saved?: unknown;
}

const put = (handing: Omit<Handing, 'at'>) => browser.storage.session.set({ [KEY]: { at: Date.now(), ...handing } });

/** Tells the popup that is about to open that its page is being saved already, and then what came of it. */
export const handOver = {
  begin: (chosen: object) => put({ state: 'saving', chosen }),
  end: (chosen: object, saved: unknown) => put({ state: 'saved', chosen, saved }),
  fail: (chosen: object) => put({ state: 'failed', chosen }),
  forget: () => browser.storage.session.remove(KEY),
};

const current = async (): Promise<Handing | undefined> => {
  const handing = (await browser.storage.session.get(KEY))[KEY] as Handing | undefined;
  return handing && Date.now() - handing.at < FRESH_MS ? handing : undefined;
};

/** Waits until the saving that the context menu began has ended. */
const settled = (): Promise<Handing | undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, FRESH_MS);
    async function done() {
      const handing = await current();
      if (handing?.state === 'saving') return;
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(done);
      resolve(handing);
    }
    browser.storage.onChanged.addListener(done);
    void done();
  });

/** What was chosen in the context menu for this popup, once, and what saving it came to; undefined where nothing was. */
export async function takeOver(): Promise<{ chosen: object; saved?: unknown } | undefined> {
  const begun = await current();
  if (!begun) return undefined;
  const handing = await settled();
  await handOver.forget();
  return { chosen: begun.chosen, ...(handing?.saved === undefined ? {} : { saved: handing.saved }) };
}

const TEXT_NOT_KEPT = 'textNotKept';

/** Tells the popup that shows what the context menu saved that its text could not be kept. */
export const tellTextNotKept = (resource: string): void =>
  void browser.storage.session.set({ [TEXT_NOT_KEPT]: resource }).catch(() => undefined);

/** Hears once where the text of this resource could not be kept, also where that is known already. Returns how to stop. */
export function onTextNotKept(resource: string, hear: () => void): () => void {
  let isOver = false;
  const stop = () => {
    isOver = true;
    browser.storage.onChanged.removeListener(look);
  };
  async function look() {
    if ((await browser.storage.session.get(TEXT_NOT_KEPT))[TEXT_NOT_KEPT] !== resource || isOver) return;
    stop();
    await browser.storage.session.remove(TEXT_NOT_KEPT);
    hear();
  }
  browser.storage.onChanged.addListener(look);
  void look();
  return stop;
}
