import { Fragment, useId } from 'react';
import type { Choice, FieldDifference } from '../../import/plan.ts';
import { say } from '../../words/say.ts';
import { ChangedWords } from './changed-words.tsx';
import { fieldName, isList, type Names, sayValue } from './say-value.ts';

export interface DifferenceProps {
  fields: readonly FieldDifference[];
  name: string;
  /** Who sent the bundle; undefined where it does not say. */
  sender: string | undefined;
  names: Names;
  onChoose(field: string, choice: Choice): void;
}

/** A value with the words marked that what it is compared with does not have. */
function Value({ value, than }: { value: string; than: string }) {
  if (value === '') return <span className="quiet">{say('opening.nothingThere')}</span>;
  return (
    <span className="diff__value">
      <ChangedWords text={value} than={than} />
    </span>
  );
}

interface RowsProps {
  difference: FieldDifference;
  from: { base: string; mine: string; theirs: string };
  hasBase: boolean;
  names: Names;
  onChoose(choice: Choice): void;
}

function FieldRows({ difference, from, hasBase, names, onChoose }: RowsProps) {
  const group = useId();
  const { field, choices, choice } = difference;
  const [base, mine, theirs] = [difference.base, difference.mine, difference.theirs].map((value) =>
    sayValue(field, value, names),
  ) as [string, string, string];
  const cell = (side: 'mine' | 'theirs', value: string, than: string) => (
    <td data-from={from[side]}>
      {choices.includes(side) ? (
        <label className="choice">
          <input
            className="radio"
            type="radio"
            name={group}
            checked={choice === side}
            onChange={() => onChoose(side)}
            aria-label={`${fieldName(field)}: ${from[side]}`}
            aria-describedby={`${group}-${side}`}
          />
          <span id={`${group}-${side}`}>
            <Value value={value} than={than} />
          </span>
        </label>
      ) : (
        <Value value={value} than={than} />
      )}
    </td>
  );
  const both = choices.includes('both');
  return (
    <>
      <tr>
        <th scope="row" rowSpan={both ? 2 : 1}>
          {fieldName(field)}
        </th>
        {hasBase && (
          <td data-from={from.base} className="quiet">
            {base || say('opening.nothingThere')}
          </td>
        )}
        {cell('mine', mine, difference.base === undefined ? theirs : base)}
        {cell('theirs', theirs, difference.base === undefined ? mine : base)}
      </tr>
      {both && (
        <tr className="diff__more">
          <td colSpan={hasBase ? 3 : 2}>
            <label className="choice">
              <input
                className="radio"
                type="radio"
                name={group}
                checked={choice === 'both'}
                onChange={() => onChoose('both')}
              />
              <span>{isList(difference) ? say('opening.keepBothLists') : say('opening.keepBoth')}</span>
            </label>
          </td>
        </tr>
      )}
    </>
  );
}

/** Field by field: what both once had, what is here, what comes; and which of them shall stand. */
export function DifferenceTable({ fields, name, sender, names, onChoose }: DifferenceProps) {
  const hasBase = fields.some(({ base }) => base !== undefined);
  const from = {
    base: say('opening.base'),
    mine: say('opening.mine'),
    theirs: sender ? say('opening.theirs', { name: sender }) : say('opening.theirsNameless'),
  };
  return (
    <table className="diff">
      <caption className="visually-hidden">
        {say(hasBase ? 'opening.diffCaptionBase' : 'opening.diffCaption', { name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('opening.field')}</th>
          {hasBase && <th scope="col">{from.base}</th>}
          <th scope="col">{from.mine}</th>
          <th scope="col">{from.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((difference) => (
          <Fragment key={difference.field}>
            <FieldRows
              difference={difference}
              from={from}
              hasBase={hasBase}
              names={names}
              onChoose={(choice) => onChoose(difference.field, choice)}
            />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
