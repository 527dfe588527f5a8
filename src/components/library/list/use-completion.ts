import { useCombobox } from 'downshift';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Filter } from '../../../search/filter.ts';
import type { Prefixes } from '../../../search/query.ts';
import { complete, type Suggestion, take } from '../../../search/suggest.ts';
import type { Names } from '../../../search/typed-filters.ts';

interface Completing {
  filter: Filter;
  onFilter(filter: Filter): void;
  /** Undefined while they are read. */
  names: Names | undefined;
  prefixes: Prefixes;
  field: RefObject<HTMLInputElement | null>;
}

interface List {
  open: boolean;
  /** It was opened by an arrow: the names of all filters are offered where no word stands. */
  asked?: boolean;
  /** The offer that was gone to; absent until one was. */
  active?: number;
}

const CLOSED: List = { open: false };
const { ItemMouseMove } = useCombobox.stateChangeTypes;

/**
 * The list that completes the filter at the caret. What it shows is decided here, in the turn of each press: downshift tells of a press a
 * render later, and the next key would still meet the list of the one before.
 */
export function useCompletion({ filter, onFilter, names, prefixes, field }: Completing) {
  const value = filter.text ?? '';
  const [caret, setCaret] = useState(value.length);
  const [list, setList] = useState(CLOSED);
  const completion =
    names && list.open ? complete(value, Math.min(caret, value.length), names, prefixes, list.asked) : undefined;
  const offers = completion?.suggestions ?? [];
  // Enter after a plain word searches for it; only a value that is being typed is offered to be taken at once.
  const active = list.active ?? (offers[0]?.meant ? 0 : -1);
  const shown = completion !== undefined;

  const combobox = useCombobox<Suggestion>({
    items: offers,
    inputValue: value,
    selectedItem: null,
    isOpen: shown,
    highlightedIndex: active,
    itemToString: (offer) => offer?.label ?? '',
    stateReducer: (_, { changes }) => ({ ...changes, selectedItem: null }),
    onHighlightedIndexChange: ({ type, highlightedIndex }) => {
      if (type === ItemMouseMove) setList((now) => (now.open ? { ...now, active: highlightedIndex } : now));
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setList(CLOSED);
    },
  });

  const choose = (offer: Suggestion) => {
    if (!completion) return;
    const next = take(filter, completion, offer);
    const stays = offer.meant === undefined;
    const end = stays ? completion.start + offer.text.length : (next.text ?? '').length;
    flushSync(() => {
      setCaret(end);
      setList({ open: stays });
      onFilter(next);
    });
    field.current?.setSelectionRange(end, end);
  };

  const step = (by: 1 | -1) =>
    setList({ ...list, active: (Math.max(active, by === 1 ? -1 : 0) + by + offers.length) % offers.length });

  /** What a key does to the list; false where it does nothing to it. */
  const press = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean => {
    const offer = offers[active];
    const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
    if (isArrow && shown) step(key === 'ArrowDown' ? 1 : -1);
    else if (isArrow) setList({ open: true, asked: true });
    else if (offer && (key === 'Enter' || (key === 'Tab' && !shiftKey))) choose(offer);
    else if (key === 'Escape' && shown) setList(CLOSED);
    else return false;
    return true;
  };

  return { offers, active, shown, combobox, choose, press, setCaret, open: () => setList({ open: true }) };
}
