import type { Actions } from '../../hooks/use-actions.ts';
import type { Source } from '../../model/identity.ts';
import type { Importer } from './importer.ts';
import { importingThere, NEEDS_PAGE } from './thread-talk.ts';

const isGivenBack = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === NEEDS_PAGE;

function inWorker(): Importer {
  const thread = new Worker(new URL('./importing-worker.ts', import.meta.url), { type: 'module' });
  const importer = importingThere(thread, () => thread.terminate());
  thread.addEventListener('error', (event) => importer.fail(new Error(event.message)));
  return importer;
}

/**
 * Begins an import: in a worker, so that a large bundle lets the page answer, and in the page itself where a file holds what only a page
 * can read, or there are no workers.
 */
export function startImporting(actions: Actions, source: Source): Importer {
  // What reads files is large, and a page that has a worker mostly needs none of it.
  const inPage = async () => (await import('./importing-here.ts')).importingHere(actions, source);
  let isClosed = false;
  /** What is being written is what the teacher asked for: going away closes the rest behind it, and only Stop stops it. */
  let writing: Promise<unknown> = Promise.resolve();
  let current: Promise<Importer> | Importer = typeof Worker === 'undefined' ? inPage() : inWorker();
  const orInPage = async <Answer>(work: (importer: Importer) => Promise<Answer>): Promise<Answer> => {
    const first = await current;
    try {
      return await work(first);
    } catch (error) {
      if (isClosed || !isGivenBack(error)) throw error;
      first.close();
      current = inPage();
      return work(await current);
    }
  };
  const write = async <Answer>(work: (importer: Importer) => Promise<Answer>): Promise<Answer> => {
    const written = Promise.resolve(current).then(work);
    writing = written.catch(() => undefined);
    return written;
  };
  return {
    open: (...parts) => orInPage((importer) => importer.open(...parts)),
    openSeveral: (...parts) => orInPage((importer) => importer.openSeveral(...parts)),
    apply: (...parts) => write((importer) => importer.apply(...parts)),
    applySeveral: (...parts) => write((importer) => importer.applySeveral(...parts)),
    close: () => {
      isClosed = true;
      void writing.then(async () => (await current).close());
    },
  };
}
