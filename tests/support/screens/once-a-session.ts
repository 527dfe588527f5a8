import type { Session } from '../session.ts';

/** Work that a library needs but once, however many screens ask for it: laying rows, finding an address. What failed is tried again. */
export function onceASession<Answer>(
  work: (session: Session) => Promise<Answer>,
): (session: Session) => Promise<Answer> {
  const done = new WeakMap<Session, Answer>();
  return async (session) => {
    const known = done.get(session);
    if (known !== undefined) return known;
    const answer = await work(session);
    done.set(session, answer);
    return answer;
  };
}
