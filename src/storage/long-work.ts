/** How those who wait for long work follow it, and stop it. */
export interface Watching {
  /** Aborted, the work ends with an AbortError and nothing is changed. */
  signal?: AbortSignal | undefined;
  /** Told after each piece how many of how many are done. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** So many rows are read and written at a time: the page can draw and answer between two pieces. */
export const PIECE = 400;

/** Cuts a list into pieces that are quick to work on. */
export function* piecesOf<Value>(values: readonly Value[], size = PIECE): Generator<Value[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}

/**
 * Works through a list piece by piece. Inside a transaction each piece has to wait for the database alone, or the transaction ends early.
 */
export async function inPieces<Value>(
  values: readonly Value[],
  work: (piece: Value[]) => Promise<unknown>,
  { signal, onProgress }: Watching = {},
  size = PIECE,
): Promise<void> {
  let done = 0;
  for (const piece of piecesOf(values, size)) {
    signal?.throwIfAborted();
    await work(piece);
    done += piece.length;
    onProgress?.(done, values.length);
  }
  signal?.throwIfAborted();
}
