import { useMemo, useState } from 'react';
import type { Filter } from '../../../search/filter.ts';
import { rememberChoice } from '../../kit/choices-here.ts';

const KEY = 'saved-copies';
const remembered = (): boolean => localStorage.getItem(KEY) === 'on';

/**
 * Whether saved copies are looked through too: where the address says so, else as it was chosen last on this machine. What is merely
 * remembered is not written into addresses.
 */
export function useTexts(asked: Filter, ask: (filter: Filter) => void) {
  const [usual, setUsual] = useState(remembered);
  const filter = useMemo(() => (usual && !asked.texts ? { ...asked, texts: true } : asked), [usual, asked]);
  const setFilter = ({ texts, ...next }: Filter) => ask(texts && asked.texts ? { ...next, texts } : next);
  const setTexts = (on: boolean) => {
    rememberChoice(KEY, on ? 'on' : 'off');
    setUsual(on);
    const { texts: _texts, ...rest } = asked;
    ask(on ? { ...rest, texts: true } : rest);
  };
  return { filter, setFilter, setTexts };
}
