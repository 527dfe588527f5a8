import { useMemo } from 'react';
import { useKnownValues } from '../../../hooks/use-catalogue.ts';
import type { ListChange } from '../../../model/word-list.ts';
import type { FacetName } from '../../../search/columns/columns.ts';
import { say } from '../../../words/say.ts';
import { TokenField } from '../../kit/token-field.tsx';

const facets = {
  author: 'author',
  learningResourceType: 'type',
  educationalLevel: 'level',
  audience: 'audience',
  teaches: 'teaches',
} as const satisfies Record<string, FacetName>;

interface Props {
  label: string;
  placeholder?: string;
  words: readonly string[];
  field: keyof typeof facets;
  onChange(change: ListChange): void;
}

/** Several words in one field; those that the library uses already are offered. */
export function WordListField({ label, placeholder, words, field, onChange }: Props) {
  const known = useKnownValues(facets[field]);
  const options = useMemo(
    () => known.map(({ value }) => ({ value, label: value })).toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    [known],
  );
  const add = (word: string) => onChange({ add: [word] });
  return (
    <TokenField
      label={label}
      {...(placeholder === undefined ? {} : { placeholder })}
      tokens={words.map((word) => ({ value: word, label: word }))}
      options={options}
      onAdd={add}
      onCreate={add}
      onRemove={(word) => onChange({ remove: [word] })}
      createLabel={(name) => say('detail.newWord', { name })}
      removeLabel={(name) => say('detail.listOff', { name })}
      keepsWords
    />
  );
}
