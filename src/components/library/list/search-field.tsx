import { useCombobox } from 'downshift';
import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { spokenPrefixes } from '../../../hooks/prefixes.ts';
import type { Listing } from '../../../hooks/use-listing.ts';
import { useNames } from '../../../hooks/use-names.ts';
import type { Filter } from '../../../search/filter.ts';
import { settle } from '../../../search/settle.ts';
import { complete, type Suggestion, take } from '../../../search/suggest.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useChips } from '../filter/use-chips.tsx';
import { TypedInVain } from './typed-in-vain.tsx';

interface Props {
  filter: Filter;
  onFilter(filter: Filter): void;
  listing: Listing | undefined;
  onLeave(): void;
}

const { InputKeyDownEnter, ItemClick, InputBlur } = useCombobox.stateChangeTypes;

/** Searches as it is typed, and completes filters. Escape closes the list, then clears the field, then leaves it. */
export function SearchField({ filter, onFilter, listing, onLeave }: Props) {
  const value = filter.text ?? '';
  const [caret, setCaret] = useState(value.length);
  const names = useNames();
  const prefixes = spokenPrefixes();
  const chips = useChips(filter);
  const completion = names && complete(value, Math.min(caret, value.length), names, prefixes);
  const offers = completion?.suggestions ?? [];
  const choose = (offer: Suggestion) => {
    if (!completion) return;
    const next = take(filter, completion, offer);
    setCaret(offer.meant ? (next.text ?? '').length : completion.start + offer.text.length);
    onFilter(next);
  };
  const { isOpen, highlightedIndex, getMenuProps, getInputProps, getItemProps, closeMenu, openMenu } =
    useCombobox<Suggestion>({
      items: offers,
      inputValue: value,
      selectedItem: null,
      // Enter after a plain word searches for it; only a value that is being typed is offered to be taken at once.
      defaultHighlightedIndex: offers[0]?.meant ? 0 : -1,
      itemToString: (offer) => offer?.label ?? '',
      stateReducer: (_, { type, changes }) => (type === InputBlur ? { ...changes, selectedItem: null } : changes),
      onStateChange: ({ type, selectedItem }) => {
        if ((type !== InputKeyDownEnter && type !== ItemClick) || !selectedItem) return;
        choose(selectedItem);
        if (!selectedItem.meant) openMenu();
      },
    });
  const shown = isOpen && offers.length > 0;

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const next = { ...filter, text: target.value };
    setCaret(target.selectionStart ?? target.value.length);
    onFilter(names && /\s$/.test(target.value) ? settle(next, names, prefixes, false) : next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { selectionEnd } = event.currentTarget;
    const offer = shown ? offers[highlightedIndex] : undefined;
    const last = chips.at(-1);
    if (event.key === 'Tab' && !event.shiftKey && offer) {
      event.preventDefault();
      choose(offer);
    } else if (event.key === 'Enter' && !offer && names) onFilter(settle(filter, names, prefixes, true));
    else if (event.key === 'Backspace' && selectionEnd === 0 && last) onFilter({ ...last.lifted, text: value });
    else if (event.key === 'Escape') {
      event.preventDefault();
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      if (shown) closeMenu();
      else if (value === '') event.currentTarget.blur();
      else onFilter({ ...filter, text: '' });
    }
  };

  return (
    <>
      <search className="search">
        <Icon icon={Search} />
        <input
          {...getInputProps({ onChange, onKeyDown, onBlur: onLeave, 'aria-labelledby': undefined })}
          aria-label={say('library.searchLabel')}
          className="input"
          type="search"
          data-search
          placeholder={say('library.searchPlaceholder')}
        />
        {value === '' ? (
          <kbd className="kbd">/</kbd>
        ) : (
          <Button
            variant="plain"
            size="sm"
            icon={X}
            iconOnly={say('library.clearSearch')}
            onClick={() => onFilter({ ...filter, text: '' })}
          />
        )}
        <div
          {...getMenuProps({ 'aria-labelledby': undefined, 'aria-label': say('library.searchLabel') })}
          className="options tokens__list"
          hidden={!shown}
        >
          {shown &&
            offers.map((offer, index) => (
              <div
                key={offer.text}
                className="option"
                data-active={index === highlightedIndex ? '' : undefined}
                {...getItemProps({ item: offer, index })}
              >
                {offer.meant ? offer.label : offer.text}
                {offer.meant && (
                  <span className="count">{listing?.facets()[offer.meant.facet].get(offer.meant.value)}</span>
                )}
              </div>
            ))}
        </div>
      </search>
      {names && <TypedInVain text={value} names={names} prefixes={prefixes} />}
    </>
  );
}
