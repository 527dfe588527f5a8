import { strengths } from '../../../model/alignment.ts';
import { anyStrength } from '../../../search/filter.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { DepthMark } from '../../kit/depth-mark.tsx';
import type { Filtering } from './filtering.ts';

/** How strongly a resource must serve the chosen competencies, or any where none is chosen. */
export function StrengthChoice({ filter, onFilter, listing }: Filtering) {
  const counts = listing?.strengths();
  return (
    <fieldset className="facet__strength">
      <legend className="hint">{say('filter.strength')}</legend>
      <label className="facet-value__name">
        <input
          type="radio"
          className="radio"
          name="strength"
          checked={filter.strength === undefined}
          onChange={() => onFilter(anyStrength(filter))}
        />
        {say('filter.strength_any')}
      </label>
      {strengths.map((strength) => {
        const count = counts?.get(strength) ?? 0;
        return (
          <div
            key={strength}
            className="facet-value"
            data-none={count === 0 && filter.strength !== strength ? '' : undefined}
          >
            <label className="facet-value__name">
              <input
                type="radio"
                className="radio"
                name="strength"
                checked={filter.strength === strength}
                aria-describedby={`strength-${strength}`}
                onChange={() => onFilter({ ...filter, strength })}
              />
              <DepthMark strength={strength} />
              {say(`common.strength_${strength}`)}
            </label>
            <span className="count">
              <span aria-hidden="true">{sayNumber(count)}</span>
              <span className="visually-hidden" id={`strength-${strength}`}>
                {say('filter.many', { count })}
              </span>
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
