import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';

/** Beyond this the words are shown without marks: comparing them would keep the teacher waiting. */
const LONGEST_COMPARED = 20_000;

/** A text with the words marked that another text does not have. */
export function ChangedWords({ text, than }: { text: string; than: string }) {
  const pieces = useMemo(() => {
    if (text.length > LONGEST_COMPARED || than.length > LONGEST_COMPARED) return [{ value: text, added: false }];
    return diffWordsWithSpace(than, text).filter((piece) => !piece.removed);
  }, [text, than]);
  let at = 0;
  return pieces.map(({ value, added }) => {
    const key = at;
    at += value.length;
    return added ? <ins key={key}>{value}</ins> : <span key={key}>{value}</span>;
  });
}
