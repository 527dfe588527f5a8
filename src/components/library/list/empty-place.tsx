import Inbox from 'lucide-react/icons/inbox';
import Library from 'lucide-react/icons/library';
import Trash2 from 'lucide-react/icons/trash-2';
import type { Listing } from '../../../hooks/use-listing.ts';
import type { Filter } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Ghost } from '../../kit/ghost.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import { Lift } from '../filter/lift.tsx';
import type { ListAddress } from './use-list.ts';
import { useStillReading } from './use-still-reading.ts';

const icons = { inbox: Inbox, all: Library, trash: Trash2, competency: Library };

interface Props {
  address: ListAddress;
  name: string;
  filter: Filter;
  filtering: boolean;
  listing: Listing | undefined;
  onFilter(filter: Filter): void;
  onTexts(on: boolean): void;
}

/** How many filters are on beside the words. */
const countOf = ({ chosen = {}, without = {}, strength, from, before }: Filter): number =>
  [...Object.values(chosen), ...Object.values(without)].flat().length +
  [strength, from ?? before].filter((each) => each !== undefined).length;

function NothingFound({
  filter,
  listing,
  onFilter,
  onTexts,
}: Pick<Props, 'filter' | 'listing' | 'onFilter' | 'onTexts'>) {
  const reading = useStillReading(listing);
  // Filters among the words count as the others do, and are lifted like them.
  const asked = listing?.asked ?? filter;
  const text = asked.text?.trim() ?? '';
  const filters = countOf(asked);
  if (reading === 'briefly') return <Ghost widths={['60%', '45%']} />;
  const title = text === '' ? say('library.nothingFoundFiltersTitle') : say('library.nothingFoundTitle', { text });
  return (
    <Nothing
      title={title}
      actions={
        <div className="line line--wrap">
          <Lift listing={listing} onFilter={onFilter} />
          {text !== '' && !filter.texts && (
            <Button size="sm" onClick={() => onTexts(true)}>
              {say('texts.lookThere')}
            </Button>
          )}
          {filters > 1 && (
            <Button variant="plain" size="sm" onClick={() => onFilter(text === '' ? {} : { text })}>
              {say('library.liftAll')}
            </Button>
          )}
        </div>
      }
    >
      <p>
        {/\s/.test(text) && say('library.nothingFound')}{' '}
        {text !== '' && filters > 0 && say('library.nothingFoundFilters', { count: filters })}
      </p>
    </Nothing>
  );
}

/** What stands where a list would be: what belongs here, and what to do first. */
export function EmptyPlace({ address, name, filter, filtering, listing, onFilter, onTexts }: Props) {
  if (filtering) return <NothingFound filter={filter} listing={listing} onFilter={onFilter} onTexts={onTexts} />;
  const { view } = address;
  return (
    <Nothing title={say(`library.${view}EmptyTitle`, { name })} icon={icons[view]}>
      <p>{say(`library.${view}Empty`)}</p>
    </Nothing>
  );
}
