import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { type ChangeEvent, type KeyboardEvent, type SyntheticEvent, useRef } from 'react';
import { LONGEST_NAME } from '../../../export/bundle-limits.ts';
import { spokenPrefixes } from '../../../hooks/prefixes.ts';
import type { Listing } from '../../../hooks/use-listing.ts';
import { useNames } from '../../../hooks/use-names.ts';
import type { Filter } from '../../../search/filter.ts';
import { settle } from '../../../search/settle.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useChips } from '../filter/use-chips.tsx';
import { CompletionWords } from './completion-words.tsx';
import { NearWords } from './near-words.tsx';
import { TypedInVain } from './typed-in-vain.tsx';
import { useCompletion } from './use-completion.ts';

interface Props {
  filter: Filter;
  onFilter(filter: Filter): void;
  listing: Listing | undefined;
  onLeave(): void;
}

/** Keeps downshift from what it does itself on a press or a key. */
const decideHere = ({ nativeEvent }: SyntheticEvent) => Object.assign(nativeEvent, { preventDownshiftDefault: true });

/** Searches as it is typed, and completes filters. Escape closes the list, then clears the field, then leaves it. */
export function SearchField({ filter, onFilter, listing, onLeave }: Props) {
  const value = filter.text ?? '';
  const field = useRef<HTMLInputElement>(null);
  const names = useNames();
  const prefixes = spokenPrefixes();
  const last = useChips(filter).at(-1);
  const list = useCompletion({ filter, onFilter, names, prefixes, field });
  const { getInputProps, getMenuProps, getItemProps } = list.combobox;

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const next = { ...filter, text: target.value };
    list.setCaret(target.selectionStart ?? target.value.length);
    list.open();
    onFilter(names && /\s$/.test(target.value) ? settle(next, names, prefixes, false) : next);
  };
  /** What a key does in the field itself; false where it does what it does in any field. */
  const press = ({ key, repeat, currentTarget }: KeyboardEvent<HTMLInputElement>): boolean => {
    if (key === 'Enter' && names) onFilter(settle(filter, names, prefixes, true));
    // A key that is held down to clear the words stops before the chips.
    else if (key === 'Backspace' && currentTarget.selectionEnd === 0 && last && !repeat)
      onFilter({ ...last.lifted, text: value });
    else if (key === 'Escape' && value === '') currentTarget.blur();
    else if (key === 'Escape') onFilter({ ...filter, text: '' });
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    decideHere(event);
    if (!event.nativeEvent.isComposing && (list.press(event) || press(event))) event.preventDefault();
  };

  return (
    <>
      <search className="search">
        <Icon icon={Search} />
        <input
          {...getInputProps({
            ref: field,
            onChange,
            onKeyDown,
            onSelect: ({ currentTarget }) => list.setCaret(currentTarget.selectionStart ?? value.length),
            onBlur: onLeave,
            'aria-label': say('library.searchLabel'),
          })}
          className="input"
          type="search"
          data-search
          maxLength={LONGEST_NAME}
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
          {...getMenuProps({ 'aria-label': say('library.searchLabel') })}
          className="options tokens__list"
          hidden={!list.shown}
        >
          {list.offers.map((offer, index) => (
            <div
              key={offer.text}
              className="option"
              data-active={index === list.active ? '' : undefined}
              {...getItemProps({
                item: offer,
                index,
                onClick: (event) => {
                  decideHere(event);
                  list.choose(offer);
                },
              })}
            >
              <CompletionWords offer={offer} listing={listing} />
            </div>
          ))}
        </div>
      </search>
      <NearWords listing={listing} />
      {names && <TypedInVain filter={filter} onFilter={onFilter} names={names} prefixes={prefixes} />}
    </>
  );
}
