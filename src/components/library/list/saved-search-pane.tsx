import SearchX from 'lucide-react/icons/search-x';
import { useEffect, useRef } from 'react';
import { useSavedSearch } from '../../../hooks/use-saved-searches.ts';
import type { SavedSearch } from '../../../model/saved-search.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Ghost } from '../../kit/ghost.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import { navigate } from '../hash-location.ts';
import { type Address, pathTo } from '../paths.ts';
import { ListPane } from './list-pane.tsx';
import type { ListAddress } from './use-list.ts';

type SearchAddress = Extract<Address, { view: 'search' }>;

/** The place that a saved search looks through, with what its address asks and has open. */
function placeOf({ place, competency }: SavedSearch, { query, resource }: SearchAddress): ListAddress {
  const beside = { ...(query === undefined ? {} : { query }), ...(resource === undefined ? {} : { resource }) };
  if (place !== 'competency') return { view: place, ...beside };
  return competency === undefined ? { view: 'all', ...beside } : { view: place, id: competency, ...beside };
}

/** What a saved search finds now. */
export function SavedSearchPane({
  address,
  searches,
}: {
  address: SearchAddress;
  searches: readonly SavedSearch[] | undefined;
}) {
  const read = useSavedSearch(address.id);
  const saved = searches?.find(({ id }) => id === address.id) ?? read;
  const isThere = saved !== undefined && saved !== null;
  const arrived = useRef(isThere);
  // One that was saved a moment ago may be read only after the place was gone to: the focus comes to its heading then.
  useEffect(() => {
    if (arrived.current || !isThere) return;
    arrived.current = true;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-arrive]')?.focus();
  }, [isThere]);
  if (saved) return <ListPane address={placeOf(saved, address)} saved={saved} />;
  return (
    <section className="list">
      {saved === undefined ? (
        <Ghost widths={['60%', '45%', '70%', '50%']} />
      ) : (
        <Nothing
          title={say('searches.goneTitle')}
          icon={SearchX}
          actions={<Button onClick={() => navigate(pathTo.all)}>{say('searches.toAll')}</Button>}
        >
          <p>{say('searches.gone')}</p>
        </Nothing>
      )}
    </section>
  );
}
