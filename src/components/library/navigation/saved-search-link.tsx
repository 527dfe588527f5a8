import Bookmark from 'lucide-react/icons/bookmark';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useRef, useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { SavedSearch } from '../../../model/saved-search.ts';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';
import { Menu } from '../../kit/menu.tsx';
import { useFocusWhenGone } from '../../kit/use-focus-when-gone.ts';
import { navigate } from '../hash-location.ts';
import { pathTo } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { NameField } from './name-field.tsx';
import { NavLink } from './nav-link.tsx';

interface Props {
  saved: SavedSearch;
  count: number;
  isCurrent: boolean;
}

/** A saved search: its link, and what can be done with it. */
export function SavedSearchLink({ saved, count, isCurrent }: Props) {
  const [renaming, setRenaming] = useState(false);
  const actions = useActions();
  const act = useAct();
  const { id, name } = saved;
  const place = useRef<HTMLLIElement>(null);
  useFocusWhenGone(renaming, () => place.current?.querySelector('a')?.focus());
  const remove = async () => {
    await act(actions.deleteSearch(id), say('searches.deleted', { name }));
    if (isCurrent) navigate(pathTo.all);
  };
  return (
    <li className="branch" ref={place}>
      {renaming ? (
        <NameField
          label={say('searches.renameOf', { name })}
          start={name}
          onName={(next) => void act(actions.editSearch(id, { name: next }))}
          onLeave={() => setRenaming(false)}
        />
      ) : (
        <>
          <NavLink
            to={pathTo.search(id)}
            icon={<Icon icon={Bookmark} />}
            name={name}
            count={count}
            current={isCurrent}
          />
          <div className="branch__menu">
            <Menu
              label={say('searches.more', { name })}
              icon={Ellipsis}
              actions={[
                { id: 'rename', label: say('searches.rename'), icon: Pencil, onChoose: () => setRenaming(true) },
                {
                  id: 'delete',
                  label: say('searches.delete'),
                  icon: Trash2,
                  apart: true,
                  onChoose: () => void remove(),
                },
              ]}
            />
          </div>
        </>
      )}
    </li>
  );
}
