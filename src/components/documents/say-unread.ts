import { say } from '../../words/say.ts';
import { wasStopped } from '../kit/was-stopped.ts';

/** Why a document was not read, in a sentence. */
export function sayUnread(error: unknown, name: string): string {
  if (wasStopped(error)) return say('documents.stopped');
  const { why } = error as { why?: 'locked' | 'broken' | 'endless' };
  return say(`documents.${why ?? 'broken'}`, { name });
}
