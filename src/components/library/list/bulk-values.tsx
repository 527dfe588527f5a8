import { useId } from 'react';
import { say } from '../../../words/say.ts';
import { Chip } from '../../kit/chip.tsx';
import type { IconShape } from '../../kit/icon.tsx';
import { TokenField, type TokenFieldProps } from '../../kit/token-field.tsx';
import type { TokenOption } from '../../kit/token-options.ts';

/** So many values of the selected resources are shown; the field finds the others. */
const SHOWN = 24;

const NO_TOKENS: readonly TokenOption[] = [];

interface Props {
  label: string;
  placeholder: string;
  /** What pressing a chip does. */
  hint?: string;
  icon: IconShape;
  /** How many are selected. */
  total: number;
  /** What the selected ones have, with how many of them have each. */
  values: readonly (TokenOption & { count: number })[];
  options: TokenFieldProps['options'];
  /** To all of them. */
  onAdd(value: string): void;
  /** From all of them. */
  onRemove(value: string): void;
  onCreate?(text: string): void;
  createLabel?(text: string): string;
  /** Pressing takes off even what only some have. */
  removesMixed?: boolean;
}

/** The values of one field over all selected resources: a chip is half pressed where only some have it. */
export function BulkValues(props: Props) {
  const { label, placeholder, hint = say('bulk.onAll'), icon, total, values, options, onAdd, onRemove } = props;
  const described = useId();
  const more = values.length - SHOWN;
  return (
    <div className="stack stack--sm">
      <TokenField
        label={label}
        placeholder={placeholder}
        icon={icon}
        tokens={NO_TOKENS}
        options={options}
        onAdd={onAdd}
        onRemove={() => {}}
        {...(props.onCreate ? { onCreate: props.onCreate } : {})}
        {...(props.createLabel ? { createLabel: props.createLabel } : {})}
        removeLabel={(name) => name}
      />
      {values.length > 0 && (
        <fieldset className="chips" aria-describedby={described}>
          <legend className="visually-hidden">{label}</legend>
          {values.slice(0, SHOWN).map((value) => {
            const all = value.count >= total;
            return (
              <Chip
                key={value.value}
                label={value.label}
                count={all ? undefined : value.count}
                pressed={all ? true : 'mixed'}
                onPress={() => (all || props.removesMixed ? onRemove : onAdd)(value.value)}
              />
            );
          })}
          {more > 0 && <span className="hint">{say('bulk.moreValues', { count: more })}</span>}
        </fieldset>
      )}
      {values.length > 0 && (
        <p className="hint" id={described}>
          {hint}
        </p>
      )}
    </div>
  );
}
