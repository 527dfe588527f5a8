import { type Endpoint, expose, type ProxyMarked, proxy, type Remote, wrap } from 'comlink';
import type { Importer } from './importer.ts';
import { joinLists, partLists, piecesOf } from './pieces.ts';

/** Why a worker gives a file back: it holds HTML or XML, which only a page can read. */
export const NEEDS_PAGE = 'NeedsPage';

type Name = Exclude<keyof Importer, 'close'>;

/** What this end hears of its call while the other end is at work; what is told depends on what was asked. */
interface Ear extends ProxyMarked {
  progress(...told: unknown[]): void;
  /** A piece of one of the answer's long lists. */
  piece(list: number, rows: unknown[]): void;
}

/** The importer as it is called from another thread, one call at a time. */
interface FarImporter {
  /** @returns the answer without its long lists, once all their pieces were told */
  work(name: Name, parts: unknown[], ear: Remote<Ear>): Promise<unknown>;
  stop(): void;
}

/** What is said of an error: only its names matter, and Comlink would keep no name but its own. */
function failureOf(error: unknown) {
  const { name, message, inner } = (error ?? {}) as { name?: unknown; message?: unknown; inner?: { name?: unknown } };
  return {
    name: String(name),
    message: String(message),
    ...(inner?.name === undefined ? {} : { inner: { name: String(inner.name) } }),
  };
}

/**
 * Does at this end of the line what is asked at the other.
 * @param line what the worker itself hears, where none is given
 */
export function answerCalls(importer: Importer, line?: Endpoint): void {
  let stopping = new AbortController();
  const far: FarImporter = {
    async work(name, parts, ear) {
      stopping = new AbortController();
      const watching = { signal: stopping.signal, onProgress: (...told: unknown[]) => void ear.progress(...told) };
      try {
        const answer = await (importer[name] as (...all: unknown[]) => Promise<unknown>)(...parts, watching);
        const { rest, lists } = partLists(answer);
        for (const [list, rows] of lists.entries()) for (const piece of piecesOf(rows)) await ear.piece(list, piece);
        return rest;
      } catch (error) {
        throw failureOf(error);
      }
    },
    stop: () => stopping.abort(),
  };
  expose(far, line);
}

/** How a call is followed, and stopped. */
interface Following {
  onProgress(...progress: never[]): void;
  signal?: AbortSignal;
}

/**
 * Asks the other end of the line to do all the work.
 * @param hangUp ends it, and whatever it does
 */
export function importingThere(line: Endpoint, hangUp: () => void): Importer & { fail(reason: unknown): void } {
  const far = wrap<FarImporter>(line);
  const end = Promise.withResolvers<never>();
  // It is no mistake to end while nobody waits.
  end.promise.catch(() => {});
  const fail = (reason: unknown) => {
    hangUp();
    end.reject(reason);
  };

  const ask = async (name: Name, parts: unknown[], { onProgress, signal }: Following): Promise<never> => {
    const lists: unknown[][] = [];
    let isOver = false;
    const ear = proxy({
      // It comes on a line of its own, and may come after the answer.
      progress: (...told: unknown[]) => (isOver ? undefined : onProgress(...(told as never[]))),
      piece: (list: number, rows: unknown[]) => {
        lists[list] ??= [];
        lists[list].push(...rows);
      },
    });
    signal?.addEventListener('abort', () => void far.stop(), { once: true });
    try {
      const rest = await Promise.race([end.promise, far.work(name, parts, ear)]);
      return joinLists({ rest, lists }) as never;
    } finally {
      isOver = true;
    }
  };
  return {
    open: (content, watching) => ask('open', [content], watching),
    openSeveral: (contents, watching) => ask('openSeveral', [contents], watching),
    apply: (decisions, name, watching) => ask('apply', [decisions, name], watching),
    applySeveral: (names, watching) => ask('applySeveral', [names], watching),
    close: () => fail(new DOMException('The reading was stopped.', 'AbortError')),
    fail,
  };
}
