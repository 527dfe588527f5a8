import { useCombobox } from 'downshift';
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { LONGEST_NAME } from '../../export/bundle-limits.ts';
import type { IconShape } from './icon.tsx';
import { OfferWords } from './offer-words.tsx';
import { Token } from './token.tsx';
import { type Offer, offersFor, type TokenOption } from './token-options.ts';
import { unsaved } from './unsaved.ts';
import { useFocusStays } from './use-focus-stays.ts';
import { useLatePress } from './use-late-press.ts';
import { useOpensAbove } from './use-opens-above.ts';

export interface TokenFieldProps {
  label: string;
  labelHidden?: boolean;
  placeholder?: string;
  tokens: readonly TokenOption[];
  /** Undefined while they are read: Enter waits for them, or a name that is known would be made a second time. */
  options: readonly TokenOption[] | undefined;
  icon?: IconShape;
  onAdd(value: string): void;
  onRemove(value: string): void;
  /** Makes what was typed; absent where nothing new can be made here. */
  onCreate?(text: string): void;
  /** What the last option says: 'New collection “water”'. */
  createLabel?(text: string): string;
  /** What the button of a token says: 'Take out of Water'. */
  removeLabel(label: string): string;
  /** A comma of any script ends a token, and what stands in the field when it is left becomes one. */
  keepsWords?: boolean;
  /** A key under which words that are no token yet survive a window that closes. */
  holdAs?: string;
}

const { ItemClick, InputBlur } = useCombobox.stateChangeTypes;

/** Those of Latin letters, of Arabic, and of Chinese and Japanese. */
const COMMAS = [',', '،', '，', '、'];

/** Tokens, and a field that finds the next one or makes it. */
export function TokenField(props: TokenFieldProps) {
  const {
    label,
    labelHidden = false,
    placeholder,
    tokens,
    options,
    onRemove,
    onCreate,
    removeLabel,
    keepsWords,
    holdAs,
  } = props;
  const labelId = useId();
  const [typed, setTyped] = useState('');
  const offers = useMemo(
    () => (options ? offersFor(typed, options, tokens, onCreate !== undefined) : []),
    [typed, options, tokens, onCreate],
  );

  const hold = (words: string) => {
    if (holdAs !== undefined) unsaved.hold(holdAs, words);
  };
  const late = useLatePress(options === undefined, () => take(offers[0]));
  const take = (offer: Offer | undefined) => {
    late.forget();
    setTyped('');
    hold(offer === undefined ? '' : offer.make ? offer.text : offer.option.label);
    if (offer?.make) onCreate?.(offer.text);
    else if (offer) props.onAdd(offer.option.value);
  };
  /** Takes the words as they stand: the known option of that name, or a new one. */
  const takeWords = (words: string) => {
    const text = words.trim();
    if (text === '') return;
    const [exact] = offersFor(text, options ?? [], [], false).filter(
      (offer) => !offer.make && offer.option.label.toLocaleLowerCase() === text.toLocaleLowerCase(),
    );
    const held = tokens.some((token) => token.label.toLocaleLowerCase() === text.toLocaleLowerCase());
    take(held ? undefined : (exact ?? { make: true, text }));
  };

  const { isOpen, highlightedIndex, getMenuProps, getInputProps, getItemProps } = useCombobox<Offer>({
    items: offers,
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (offer) => (!offer ? '' : offer.make ? offer.text : offer.option.label),
    stateReducer: (_, { type, changes }) =>
      type === InputBlur ? { ...changes, selectedItem: null, inputValue: typed } : changes,
    onStateChange: ({ type, selectedItem }) => {
      if (type === ItemClick && selectedItem) take(selectedItem);
    },
  });

  const leave = useRef(() => {});
  leave.current = () => {
    if (keepsWords) takeWords(typed);
  };
  useEffect(() => {
    const flush = () => leave.current();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);

  // Words that stand among the tokens are kept, and need not be held any longer.
  useEffect(() => {
    if (holdAs === undefined) return;
    unsaved.letGo(holdAs, '');
    for (const { label: held } of tokens) unsaved.letGo(holdAs, held);
  });

  // Set in the turn of the event itself: downshift tells of it a render later, and letters typed fast would be lost.
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    late.forget();
    setTyped(event.target.value);
    hold(event.target.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = tokens.at(-1);
    // A key that is held down to clear the words stops before the tokens.
    if (event.key === 'Backspace' && typed === '' && last && !event.repeat) onRemove(last.value);
    if (COMMAS.includes(event.key) && keepsWords && typed.trim() !== '') {
      event.preventDefault();
      takeWords(typed);
    }
    if (event.key === 'Enter' && !options && typed.trim() !== '') late.wait();
    // In the turn of the press as well: an Escape that follows at once would find the words still there, and clear them instead of leaving.
    if (event.key === 'Enter' && isOpen && !event.nativeEvent.isComposing && offers[highlightedIndex]) {
      take(offers[highlightedIndex]);
    }
    // The first Escape leaves the list or the words, not the window around the field; words that Enter has taken are done with.
    if (event.key === 'Escape' && (isOpen || typed !== '') && !late.isWaiting()) {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
      hold('');
    } else if (event.key === 'Escape') {
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    }
  };
  const shown = isOpen && offers.length > 0;
  const { field, above } = useOpensAbove(shown);
  const stays = useFocusStays<HTMLDivElement>();
  const labelled = labelHidden ? { 'aria-label': label } : { 'aria-labelledby': labelId };

  return (
    <div className="field tokens">
      {!labelHidden && (
        <span className="label" id={labelId}>
          {label}
        </span>
      )}
      <div className="tokens__place" ref={field}>
        <div className="combobox" {...stays}>
          {tokens.map((token) => (
            <Token
              key={token.value}
              label={token.label}
              removeLabel={removeLabel(token.label)}
              onRemove={() => onRemove(token.value)}
            />
          ))}
          <input
            {...getInputProps({
              placeholder,
              maxLength: LONGEST_NAME,
              onKeyDown,
              onBlur: () => leave.current(),
              onChange,
              'aria-labelledby': undefined,
            })}
            {...labelled}
          />
        </div>
        <div
          {...getMenuProps({ 'aria-labelledby': undefined })}
          {...labelled}
          className={above ? 'options tokens__list tokens__list--above' : 'options tokens__list'}
          hidden={!shown}
        >
          {shown &&
            offers.map((offer, index) => (
              <div
                key={offer.make ? '' : offer.option.value}
                className="option"
                data-active={index === highlightedIndex ? '' : undefined}
                {...getItemProps({ item: offer, index })}
              >
                <OfferWords offer={offer} typed={typed} {...props} />
              </div>
            ))}
        </div>
      </div>
    </div>
  );
}
