import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { LexiconWord } from '../model/lexicon-word.ts';
import { act } from './act.ts';
import { database } from './database.ts';

const add = (key: 'history.addedLexiconWords' | 'history.switchedLexiconWordsOff', row: Partial<LexiconWord>) => {
  const { competency = '', words = '' } = row;
  return act({ key, params: { words } }, ['lexiconWords'], async (changes): Promise<string> => {
    const known = await database.lexiconWords.where('competency').equals(competency).toArray();
    if (known.some((each) => each.words === words && each.isOff === row.isOff)) return words;
    await changes.add('lexiconWords', [{ id: systemSource.newId(), ...changes.stamp, competency, ...row, words }]);
    return words;
  });
};

const remove = (
  key: 'history.removedLexiconWords' | 'history.switchedLexiconWordsOn',
  competency: Id,
  words: string,
  isOff: boolean,
) =>
  act({ key, params: { words } }, ['lexiconWords'], async (changes): Promise<string> => {
    const known = await database.lexiconWords.where('competency').equals(competency).toArray();
    const same = known.filter((row) => row.words === words && Boolean(row.isOff) === isOff);
    await changes.remove(
      'lexiconWords',
      same.map(({ id }) => id),
    );
    return words;
  });

/** Adds words of the teacher's own that suggest a competency. */
export const addLexiconWords = (competency: Id, words: string) =>
  add('history.addedLexiconWords', { competency, words });

/** Takes words of the teacher's own away again. */
export const removeLexiconWords = (competency: Id, words: string) =>
  remove('history.removedLexiconWords', competency, words, false);

/** Lets given words suggest a competency, or not. */
export const switchLexiconWords = (competency: Id, words: string, on: boolean) =>
  on
    ? remove('history.switchedLexiconWordsOn', competency, words, true)
    : add('history.switchedLexiconWordsOff', { competency, words, isOff: true });
