import { type Month, schoolYears } from '../../../search/columns/saved-when.ts';
import { anytime, type Filter } from '../../../search/filter.ts';
import { beginningOf } from '../../../search/typed-filters.ts';
import { sayMonthOf, sayMonths } from '../../../words/instants.ts';
import { say } from '../../../words/say.ts';
import { FacetValue } from './facet-value.tsx';
import type { Filtering } from './filtering.ts';
import { sayInput } from './say-range.ts';

const isRange = ({ from, before }: Filter, range: Month): boolean => from === range.from && before === range.before;
const holds = (year: Month, { from, before }: Filter): boolean =>
  from !== undefined && before !== undefined && year.from <= from && before <= year.before;

/** When something was saved: a school year, a month of it, or days of one's own. */
export function SavedWhen({ filter, onFilter, listing }: Filtering) {
  const years = schoolYears(listing?.months() ?? []);
  const range = (name: string, each: Month) => (
    <FacetValue
      key={each.from + name}
      name={name}
      count={each.count}
      stance={isRange(filter, each) ? 'wanted' : undefined}
      onWant={(wanted) => onFilter(wanted ? { ...filter, from: each.from, before: each.before } : anytime(filter))}
    />
  );
  const change = (end: 'from' | 'before', text: string) => {
    const { [end]: _, ...rest } = filter;
    const instant = beginningOf(text);
    onFilter(instant === undefined ? rest : { ...rest, [end]: instant });
  };
  return (
    <>
      <ul className="facet__values" aria-label={say('filter.facet_month')}>
        {years.map((year) => [
          range(sayMonths(year.from, year.before), year),
          holds(year, filter) && (
            <li key={`months ${year.from}`}>
              <ul className="facet__values facet__values--inside" aria-label={sayMonths(year.from, year.before)}>
                {year.months.map((month) => range(sayMonthOf(month.from), month))}
              </ul>
            </li>
          ),
        ])}
      </ul>
      <div className="facet__dates">
        {(['from', 'before'] as const).map((end) => (
          <label key={end} className="field">
            <span className="hint">{say(`filter.${end}`)}</span>
            <input
              type="date"
              className="input input--sm"
              value={sayInput(filter[end])}
              onChange={(event) => change(end, event.target.value)}
            />
          </label>
        ))}
      </div>
    </>
  );
}
