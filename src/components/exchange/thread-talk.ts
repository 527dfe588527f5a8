import type { Importer } from './importer.ts';
import { joinLists, partLists, piecesOf } from './pieces.ts';

/** Where messages come from and go to: a worker, what a worker calls itself, or one end of a channel. */
export interface Line {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

/** Why a worker gives a file back: it holds HTML or XML, which only a page can read. */
export const NEEDS_PAGE = 'NeedsPage';

type Name = Exclude<keyof Importer, 'close'>;

/** What is asked of the other end: to do something, or to stop it. */
type Call = { call: number } & ({ name: Name; parts: unknown[] } | { stop: true });

/** What is said of an error: only its names matter, and an error of a library's own would lose them on the way. */
interface Failure {
  name: string;
  message: string;
  inner?: { name: string };
}

type Answer = { call: number } & (
  | { progress: unknown[] }
  | { list: number; piece: unknown[] }
  | { rest: unknown }
  | { failure: Failure }
);

function failureOf(error: unknown): Failure {
  const { name, message, inner } = (error ?? {}) as { name?: unknown; message?: unknown; inner?: { name?: unknown } };
  return {
    name: String(name),
    message: String(message),
    ...(inner?.name === undefined ? {} : { inner: { name: String(inner.name) } }),
  };
}

/** Does at this end of the line what is asked at the other. */
export function answerCalls(line: Line, importer: Importer): void {
  const say = (answer: Answer) => line.postMessage(answer);
  const running = new Map<number, AbortController>();
  line.addEventListener('message', async ({ data }) => {
    const asked = data as Call;
    const { call } = asked;
    if ('stop' in asked) return running.get(call)?.abort();
    const stopping = new AbortController();
    running.set(call, stopping);
    const watching = { signal: stopping.signal, onProgress: (...progress: unknown[]) => say({ call, progress }) };
    try {
      const answer = await (importer[asked.name] as (...all: unknown[]) => Promise<unknown>)(...asked.parts, watching);
      const { rest, lists } = partLists(answer);
      for (const [list, rows] of lists.entries()) for (const piece of piecesOf(rows)) say({ call, list, piece });
      say({ call, rest });
    } catch (error) {
      say({ call, failure: failureOf(error) });
    } finally {
      running.delete(call);
    }
  });
}

/** How an answer is followed; what is told of it depends on what was asked. */
interface Following {
  onProgress(...progress: never[]): void;
  signal?: AbortSignal;
}

interface Waiting {
  lists: unknown[][];
  onProgress(...progress: unknown[]): void;
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

/**
 * Asks the other end of the line to do all the work.
 * @param hangUp ends it, and whatever it does
 */
export function importingThere(line: Line, hangUp: () => void): Importer & { fail(reason: unknown): void } {
  const waiting = new Map<number, Waiting>();
  let calls = 0;

  line.addEventListener('message', ({ data }) => {
    const answer = data as Answer;
    const asked = waiting.get(answer.call);
    if (!asked) return;
    if ('progress' in answer) return asked.onProgress(...answer.progress);
    if ('piece' in answer) {
      asked.lists[answer.list] ??= [];
      asked.lists[answer.list]?.push(...answer.piece);
      return;
    }
    waiting.delete(answer.call);
    if ('failure' in answer) asked.reject(answer.failure);
    else asked.resolve(joinLists({ rest: answer.rest, lists: asked.lists }));
  });

  const ask = (name: Name, parts: unknown[], { onProgress, signal }: Following) =>
    new Promise<never>((resolve, reject) => {
      calls += 1;
      waiting.set(calls, {
        lists: [],
        onProgress: onProgress as Waiting['onProgress'],
        resolve: resolve as Waiting['resolve'],
        reject,
      });
      const call = calls;
      signal?.addEventListener('abort', () => line.postMessage({ call, stop: true } satisfies Call), { once: true });
      line.postMessage({ call, name, parts } satisfies Call);
    });
  const fail = (reason: unknown) => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  return {
    open: (content, watching) => ask('open', [content], watching),
    openSeveral: (contents, watching) => ask('openSeveral', [contents], watching),
    apply: (decisions, name, watching) => ask('apply', [decisions, name], watching),
    applySeveral: (names, watching) => ask('applySeveral', [names], watching),
    close: () => {
      hangUp();
      fail(new DOMException('The reading was stopped.', 'AbortError'));
    },
    fail,
  };
}
