import BookmarkPlus from 'lucide-react/icons/bookmark-plus';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { SavedSearch } from '../../../model/saved-search.ts';
import { type Filter, isFiltering } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';
import { navigate } from '../hash-location.ts';
import type { ListAddress } from '../list/use-list.ts';
import { useCommands } from '../palette/commands.ts';
import { pathTo } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { SaveSearchForm } from './save-search-form.tsx';
import { isSameSearch } from './saved-query.ts';

interface Props {
  address: ListAddress;
  filter: Filter;
  /** What is looked for now, as it would be kept. */
  query: string;
  /** The saved search that it began with. */
  saved: SavedSearch | undefined;
}

/** The ways to keep what is looked for: as a saved search, or in the one that it began with. */
export function SaveSearch({ address, filter, query, saved }: Props) {
  const [naming, setNaming] = useState(false);
  const actions = useActions();
  const act = useAct();
  const isChanged = saved !== undefined && !isSameSearch(query, saved.query);
  const maySave = isFiltering(filter) && (saved === undefined || isChanged);
  const label = saved ? say('searches.saveAs') : say('searches.save');
  useCommands(() =>
    maySave ? [{ id: 'save-search', label, section: 'do', icon: BookmarkPlus, run: () => setNaming(true) }] : [],
  );
  if (!maySave) return null;

  const update = async ({ id, name }: SavedSearch) => {
    await act(actions.editSearch(id, { query }), say('searches.updated', { name }));
    navigate(pathTo.search(id), { replace: true });
  };
  const keep = async (name: string) => {
    const competency = address.view === 'competency' ? { competency: address.id } : {};
    const id = await act(
      actions.saveSearch({ name, place: address.view, ...competency, query }),
      say('searches.saved', { name }),
    );
    if (id !== undefined) navigate(pathTo.search(id));
  };
  return (
    <>
      {saved && isChanged && (
        <button type="button" className="chip chip--add" onClick={() => void update(saved)}>
          <Icon icon={RefreshCw} />
          <bdi className="chip__name">{say('searches.update', { name: saved.name })}</bdi>
        </button>
      )}
      <button type="button" className="chip chip--add" aria-expanded={naming} onClick={() => setNaming(!naming)}>
        <Icon icon={BookmarkPlus} />
        {label}
      </button>
      {naming && <SaveSearchForm filter={filter} onName={(name) => void keep(name)} onClose={() => setNaming(false)} />}
    </>
  );
}
