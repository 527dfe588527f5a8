import type { Id } from '../model/identity.ts';
import type { Database } from './database.ts';

/** The words that were saved with these resources: the text of the page, and what is spoken in the video. Those without any are left out. */
export async function readSavedWords(database: Database, ids: readonly Id[]): Promise<Map<Id, string>> {
  const [texts, transcripts] = await Promise.all([
    database.savedTexts.bulkGet([...ids]),
    database.transcripts.bulkGet([...ids]),
  ]);
  return new Map(
    ids.flatMap((id, at) => {
      const [text, transcript] = [texts[at]?.text, transcripts[at]];
      // Sentences run on from cue to cue.
      const spoken = transcript?.cues.map((cue) => cue.text).join(' ');
      const words = [text, spoken].filter((part) => part !== undefined);
      return words.length === 0 ? [] : [[id, words.join('\n')] as const];
    }),
  );
}

/** The resources that such words were saved with, among these; among all where none are named. */
export async function idsWithWords(database: Database, among?: readonly Id[]): Promise<Set<Id>> {
  const keysOf = (table: 'savedTexts' | 'transcripts') =>
    among
      ? database.table(table).where('id').anyOf(among).primaryKeys()
      : database.table(table).toCollection().primaryKeys();
  const [texts, transcripts] = await Promise.all([keysOf('savedTexts'), keysOf('transcripts')]);
  return new Set([...(texts as Id[]), ...(transcripts as Id[])]);
}
