/** As much of a worker as is asked of it here. */
type Thread = Pick<Worker, 'addEventListener' | 'terminate'>;

/**
 * Waits for what a thread works at, until it is stopped; the thread ends with the work, however that ends.
 * @throws the signal's reason where it was stopped; what broke the thread where something did
 */
export async function untilStopped<Answer>(
  thread: Thread,
  signal: AbortSignal,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const end = Promise.withResolvers<never>();
  const stop = () => end.reject(signal.reason);
  thread.addEventListener('error', ({ message }) => end.reject(new Error(message)));
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    return await Promise.race([end.promise, work()]);
  } finally {
    signal.removeEventListener('abort', stop);
    thread.terminate();
  }
}
