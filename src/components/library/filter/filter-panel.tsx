import X from 'lucide-react/icons/x';
import { useId } from 'react';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import { isFiltering } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { usePageMark } from '../../kit/use-page-mark.ts';
import { FacetGroup } from './facet-group.tsx';
import { FacetValues } from './facet-values.tsx';
import { type Filtering, shownFacets } from './filtering.ts';
import { LinkFacet } from './link-facet.tsx';
import { SavedWhen } from './saved-when.tsx';
import { StrengthChoice } from './strength-choice.tsx';
import { useUnfolded } from './use-unfolded.ts';
import { askedOf } from './values-of-facet.ts';

/** All that a list can be narrowed by, each with how many there would be. */
export function FilterPanel({ onClose, ...filtering }: Filtering & { onClose(): void }) {
  const { filter, onFilter, listing } = filtering;
  const frameworks = useFrameworks();
  const { unfolded, toggle } = useUnfolded();
  const id = useId();
  usePageMark('facets');
  const isDated = filter.from !== undefined || filter.before !== undefined;
  return (
    <section
      className="facets"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="facets__head">
        <h3 className="strong" id={id}>
          {say('filter.title')}
        </h3>
        <span className="push" />
        {isFiltering({ ...filter, text: '' }) && (
          <Button variant="plain" size="sm" onClick={() => onFilter(filter.text ? { text: filter.text } : {})}>
            {say('filter.clear')}
          </Button>
        )}
        <Button variant="plain" size="sm" icon={X} iconOnly={say('filter.close')} onClick={onClose} />
      </header>
      <div className="facets__groups">
        {shownFacets.map((facet) => (
          <FacetGroup
            key={facet}
            title={say(`filter.facet_${facet}`)}
            asked={askedOf(facet, filter) + Number(facet === 'competency' && filter.strength !== undefined)}
            open={unfolded.has(facet)}
            onToggle={() => toggle(facet)}
          >
            {facet === 'link' ? (
              <LinkFacet frameworks={frameworks} {...filtering} />
            ) : (
              <FacetValues facet={facet} frameworks={frameworks} {...filtering} />
            )}
            {facet === 'competency' && <StrengthChoice {...filtering} />}
          </FacetGroup>
        ))}
        <FacetGroup
          title={say('filter.facet_month')}
          asked={Number(isDated)}
          open={unfolded.has('month')}
          onToggle={() => toggle('month')}
        >
          <SavedWhen {...filtering} />
        </FacetGroup>
      </div>
      <footer className="facets__foot">
        <Button variant="primary" onClick={onClose}>
          {say('filter.show', { count: listing?.count ?? 0 })}
        </Button>
      </footer>
    </section>
  );
}
