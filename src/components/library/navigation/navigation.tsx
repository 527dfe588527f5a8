import Copy from 'lucide-react/icons/copy';
import Grid3x3 from 'lucide-react/icons/grid-3x3';
import Hash from 'lucide-react/icons/hash';
import HistoryIcon from 'lucide-react/icons/history';
import Inbox from 'lucide-react/icons/inbox';
import Library from 'lucide-react/icons/library';
import PackageOpen from 'lucide-react/icons/package-open';
import Settings from 'lucide-react/icons/settings';
import Trash2 from 'lucide-react/icons/trash-2';
import { memo } from 'react';
import { useCounts } from '../../../hooks/use-catalogue.ts';
import type { Collections } from '../../../hooks/use-collections.ts';
import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import type { SavedSearch } from '../../../model/saved-search.ts';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';
import { FoldButton } from '../panes/fold-button.tsx';
import { PaneSeparator } from '../panes/pane-separator.tsx';
import { ShowCollections } from '../panes/show-collections.tsx';
import { type Address, pathTo, placePath } from '../paths.ts';
import { CollectionTree } from './collection-tree.tsx';
import { CompetencyLinks } from './competency-links.tsx';
import { NavLink } from './nav-link.tsx';
import { SavedSearches } from './saved-searches.tsx';

const NONE = { get: () => 0 };
const NOTHING_YET = { inbox: 0, all: 0, trash: 0, byCollection: NONE, byCompetency: NONE };

interface Props {
  address: Address;
  collections: Collections | undefined;
  frameworks: Frameworks | undefined;
  searches: readonly SavedSearch[] | undefined;
}

/** Where: the places of the library, its collections and its competencies. Drawn again for another place, not for other words or filters in it. */
export const Navigation = memo(function Navigation({ address, collections, frameworks, searches }: Props) {
  const counts = useCounts() ?? NOTHING_YET;
  const trashed = counts.trash + (collections?.trashed.length ?? 0);
  const { view } = address;

  return (
    <nav className="side" aria-label={say('library.library')}>
      <p className="side__brand">
        <img className="logo" src="/icon.svg" alt="" />
        <span className="side__brand-name">{say('library.brand')}</span>
        <FoldButton />
      </p>
      <div className="side__scroll">
        <ul>
          <li>
            <NavLink
              to={pathTo.inbox}
              icon={<Icon icon={Inbox} />}
              name={say('library.inbox')}
              count={counts.inbox}
              current={view === 'inbox'}
            />
          </li>
          <li>
            <NavLink
              to={pathTo.all}
              icon={<Icon icon={Library} />}
              name={say('library.all')}
              count={counts.all}
              current={view === 'all'}
            />
          </li>
          <li>
            <NavLink
              to={pathTo.coverage}
              icon={<Icon icon={Grid3x3} />}
              name={say('coverage.title')}
              current={view === 'coverage'}
            />
          </li>
          <li>
            <NavLink to={pathTo.tags} icon={<Icon icon={Hash} />} name={say('tags.title')} current={view === 'tags'} />
          </li>
          <li>
            <NavLink
              to={pathTo.duplicates}
              icon={<Icon icon={Copy} />}
              name={say('duplicates.title')}
              current={view === 'duplicates'}
            />
          </li>
          <li>
            <NavLink
              to={pathTo.trash}
              icon={<Icon icon={Trash2} />}
              name={say('library.trash')}
              count={trashed}
              current={view === 'trash'}
            />
          </li>
        </ul>
        {/* Together, or each that comes later would push down what may be about to be pressed. */}
        {collections && frameworks && searches && (
          <>
            {searches.length > 0 && (
              <SavedSearches searches={searches} current={view === 'search' ? address.id : undefined} />
            )}
            <ShowCollections />
            <CollectionTree address={address} collections={collections} counts={counts.byCollection} />
            <CompetencyLinks address={address} competencies={frameworks.competencies} counts={counts.byCompetency} />
          </>
        )}
      </div>
      <div className="side__foot">
        <NavLink
          to={pathTo.open}
          icon={<Icon icon={PackageOpen} />}
          name={say('library.openBundle')}
          current={view === 'open'}
        />
        <NavLink
          to={pathTo.history}
          icon={<Icon icon={HistoryIcon} />}
          name={say('library.history')}
          current={view === 'history'}
        />
        <NavLink
          to={pathTo.settings}
          icon={<Icon icon={Settings} />}
          name={say('library.settings')}
          current={view === 'settings' || view === 'framework'}
        />
      </div>
      <PaneSeparator pane="nav" />
    </nav>
  );
}, isSame);

function isSame(one: Props, other: Props): boolean {
  const isSamePlace = placePath(one.address) === placePath(other.address) && one.address.view === other.address.view;
  return (
    isSamePlace &&
    one.collections === other.collections &&
    one.frameworks === other.frameworks &&
    one.searches === other.searches
  );
}
