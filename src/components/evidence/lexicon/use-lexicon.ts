import { useEffect, useState } from 'react';
import { useLexiconWords } from '../../../hooks/records.ts';
import type { Id } from '../../../model/identity.ts';
import type { Lexicon } from '../../../suggest/lexicon.ts';

/** Words that suggest a competency: given ones, which may be switched off, and the teacher's own. */
export interface SuggestingWords {
  words: string;
  isOwn: boolean;
  isOff: boolean;
}

/** The words of each competency, the teacher's own first, and the groups that they may name; undefined while they load. */
export function useLexicon() {
  const changed = useLexiconWords();
  const [given, setGiven] = useState<Lexicon | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    void import('../../../suggest/lexicon/en/english.ts').then(({ english }) => isHere && setGiven(english));
    return () => {
      isHere = false;
    };
  }, []);
  if (!given || !changed) return undefined;
  const wordsOf = (competency: Id): SuggestingWords[] => {
    const rows = changed.filter((row) => row.competency === competency);
    const off = new Set(rows.filter(({ isOff }) => isOff).map(({ words }) => words));
    const own = rows.filter(({ isOff }) => !isOff).map(({ words }) => ({ words, isOwn: true, isOff: false }));
    const cues = given.cues[competency] ?? [];
    return [...own, ...cues.map(({ words }) => ({ words, isOwn: false, isOff: off.has(words) }))];
  };
  return { wordsOf, groups: given.groups };
}
