import Bookmark from 'lucide-react/icons/bookmark';
import { useMemo } from 'react';
import { type Counted, useSearchCounts } from '../../../hooks/use-search-counts.ts';
import type { Id } from '../../../model/identity.ts';
import type { SavedSearch } from '../../../model/saved-search.ts';
import { say } from '../../../words/say.ts';
import { filterOf } from '../filter/address.ts';
import { navigate } from '../hash-location.ts';
import { useCommands } from '../palette/commands.ts';
import { pathTo } from '../paths.ts';
import { SavedSearchLink } from './saved-search-link.tsx';

const countedOf = ({ id, place, competency, query }: SavedSearch): Counted => ({
  search: id,
  place,
  ...(competency === undefined ? {} : { id: competency }),
  filter: filterOf(query),
});

/** The saved searches, each with how many it finds now. */
export function SavedSearches({ searches, current }: { searches: readonly SavedSearch[]; current: Id | undefined }) {
  const counts = useSearchCounts(useMemo(() => searches.map(countedOf), [searches]));
  useCommands(() =>
    searches.map(({ id, name }) => ({
      id,
      label: say('searches.open', { name }),
      section: 'go',
      icon: Bookmark,
      run: () => navigate(pathTo.search(id)),
    })),
  );
  return (
    <>
      <div className="side__group">
        <h2 id="side-searches">{say('searches.title')}</h2>
      </div>
      <ul aria-labelledby="side-searches">
        {searches.map((saved) => (
          <SavedSearchLink
            key={saved.id}
            saved={saved}
            count={counts.get(saved.id) ?? 0}
            isCurrent={saved.id === current}
          />
        ))}
      </ul>
    </>
  );
}
