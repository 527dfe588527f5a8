import { useState } from 'react';
import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import { useNameOf } from '../../../hooks/use-names.ts';
import { choose, leaveOut, letGo, stanceOn } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { FacetIcon } from './facet-icon.tsx';
import { FacetValue } from './facet-value.tsx';
import type { Filtering, ShownFacet } from './filtering.ts';
import { askedOf, found, valuesOfFacet } from './values-of-facet.ts';

/** So many values are shown at first, and so many once more are asked for: whoever looks for another types it. */
const FEW = 8;
const MANY = 60;

interface Props extends Filtering {
  facet: ShownFacet;
  frameworks: Frameworks | undefined;
}

/** The values of a facet with their counts: the asked ones and the commonest, and a field to find others where there are many. */
export function FacetValues({ facet, filter, onFilter, listing, frameworks }: Props) {
  const [typed, setTyped] = useState('');
  const [more, setMore] = useState(false);
  const nameOf = useNameOf();
  if (!listing) return null;
  const counts = listing.facets()[facet];
  const values = valuesOfFacet(facet, filter, counts, frameworks, false);
  const all = valuesOfFacet(facet, filter, counts, frameworks, true);
  const fitting = found(typed.trim() === '' ? values : all, typed, (value) => nameOf(facet, value));
  const few = Math.max(FEW, askedOf(facet, filter));
  const shown = fitting.slice(0, more || typed !== '' ? Math.max(MANY, few) : few);
  const hidden = fitting.length - shown.length;
  const title = say(`filter.facet_${facet}`);
  return (
    <>
      {(all.length > Math.min(FEW, values.length) || typed !== '') && (
        <input
          className="input input--sm"
          type="text"
          aria-label={say('filter.find', { facet: title })}
          placeholder={say('filter.findPlaceholder')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {values.length === 0 && typed === '' && <p className="hint">{say('filter.none')}</p>}
      {fitting.length === 0 && typed !== '' && <p className="hint">{say('filter.notFound')}</p>}
      <ul className="facet__values" aria-label={title}>
        {shown.map(({ value, count }) => (
          <FacetValue
            key={value}
            name={nameOf(facet, value)}
            icon={facet === 'competency' && <FacetIcon facet={facet} value={value} frameworks={frameworks} />}
            hue={facet === 'competency' ? frameworks?.byId.get(value)?.hue : undefined}
            count={count}
            stance={stanceOn(filter, facet, value)}
            onWant={(wanted) => onFilter((wanted ? choose : letGo)(filter, facet, value))}
            onLeaveOut={(unwanted) => onFilter((unwanted ? leaveOut : letGo)(filter, facet, value))}
          />
        ))}
      </ul>
      {more && hidden > 0 && <p className="hint">{say('filter.tooMany', { count: hidden })}</p>}
      {typed === '' && values.length > few && (
        <Button variant="plain" size="sm" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? say('filter.showFewer') : say('common.showMore', { count: values.length - few })}
        </Button>
      )}
    </>
  );
}
