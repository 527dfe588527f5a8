import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import type { Listing } from '../../../hooks/use-listing.ts';
import type { Suggestion } from '../../../search/suggest.ts';
import { facetsOfFilter } from '../../../search/typed-filters.ts';
import { sayRow } from '../../../words/lists.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { FacetIcon } from '../filter/facet-icon.tsx';

/** What one line of the list of completions says: a filter and what it looks at, or a value and how many have it. */
export function CompletionWords({ offer, listing }: { offer: Suggestion; listing: Listing | undefined }) {
  const frameworks = useFrameworks();
  const { label, meant, name } = offer;
  if (meant)
    return (
      <>
        <span className="option__icon" data-competency={frameworks?.byId.get(meant.value)?.hue}>
          <FacetIcon facet={meant.facet} value={meant.value} frameworks={frameworks} />
        </span>
        <bdi className="option__name">{meant.not ? say('filter.not', { name: label }) : label}</bdi>
        {!meant.not && listing && (
          <span className="count">{sayNumber(listing.facets()[meant.facet].get(meant.value))}</span>
        )}
      </>
    );
  const facets = facetsOfFilter(name);
  return (
    <>
      <FacetIcon facet={facets[0] ?? 'month'} />
      <bdi className="option__name">{offer.text}</bdi>
      <span className="count">
        {facets.length === 0 ? say('filter.typedDate') : sayRow(facets.map((facet) => say(`filter.facet_${facet}`)))}
      </span>
    </>
  );
}
