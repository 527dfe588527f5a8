import { useMemo } from 'react';
import { useKnownValues } from '../../../hooks/use-catalogue.ts';
import type { FacetName } from '../../../search/columns/columns.ts';
import { say } from '../../../words/say.ts';
import { TokenField } from '../../kit/token-field.tsx';
import { useAct } from '../use-act.ts';

/** The fields of a resource that hold several words. */
export type WordList = 'author' | 'learningResourceType' | 'educationalLevel' | 'audience' | 'teaches';

const facets: Record<WordList, FacetName> = {
  author: 'author',
  learningResourceType: 'type',
  educationalLevel: 'level',
  audience: 'audience',
  teaches: 'teaches',
};

interface Props {
  label: string;
  placeholder?: string;
  words: readonly string[];
  field?: WordList;
  onChange(words: string[]): Promise<{ action: number | undefined; result: unknown }>;
}

/** Several words in one field; those that the library uses already are offered. */
export function WordListField({ label, placeholder, words, field, onChange }: Props) {
  const act = useAct();
  const known = useKnownValues(field ? facets[field] : 'author');
  const options = useMemo(
    () =>
      field ? known.map(({ value }) => ({ value, label: value })).toSorted((a, b) => (a.value < b.value ? -1 : 1)) : [],
    [known, field],
  );
  const add = (word: string) => {
    if (!words.includes(word)) void act(onChange([...words, word]));
  };
  return (
    <TokenField
      label={label}
      {...(placeholder === undefined ? {} : { placeholder })}
      tokens={words.map((word) => ({ value: word, label: word }))}
      options={options}
      onAdd={add}
      onCreate={add}
      onRemove={(word) => void act(onChange(words.filter((each) => each !== word)))}
      createLabel={(name) => say('detail.newWord', { name })}
      removeLabel={(name) => say('detail.listOff', { name })}
      keepsWords
    />
  );
}
