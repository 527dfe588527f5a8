import { lazy, Suspense } from 'react';
import type { Selection } from '../../export/gather.ts';
import { useCounts } from '../../hooks/use-catalogue.ts';
import type { SavedSearch } from '../../model/saved-search.ts';
import { say } from '../../words/say.ts';
import { Ghost } from '../kit/ghost.tsx';
import { BrokenScreen } from './broken-screen.tsx';
import { DetailPane } from './detail/detail-pane.tsx';
import { FirstRun } from './first-run.tsx';
import { ListPane } from './list/list-pane.tsx';
import { SavedSearchPane } from './list/saved-search-pane.tsx';
import { PaneSeparator } from './panes/pane-separator.tsx';
import { type Address, pathTo, placePath } from './paths.ts';

const CollectionPage = lazy(() =>
  import('../collection/collection-page.tsx').then((file) => ({ default: file.CollectionPage })),
);
const CoveragePage = lazy(() =>
  import('../coverage/coverage-page.tsx').then((file) => ({ default: file.CoveragePage })),
);
const SharePage = lazy(() => import('../exchange/share-page.tsx').then((file) => ({ default: file.SharePage })));
const OpenBundlePage = lazy(() =>
  import('../exchange/open-bundle-page.tsx').then((file) => ({ default: file.OpenBundlePage })),
);
const SettingsPage = lazy(() =>
  import('./settings/settings-page.tsx').then((file) => ({ default: file.SettingsPage })),
);
const FrameworkPage = lazy(() =>
  import('../framework/framework-page.tsx').then((file) => ({ default: file.FrameworkPage })),
);
const ReadingPage = lazy(() => import('./reading/reading-page.tsx').then((file) => ({ default: file.ReadingPage })));
const RoundPage = lazy(() => import('../feedback/round-page.tsx').then((file) => ({ default: file.RoundPage })));
const SendRoundPage = lazy(() =>
  import('../feedback/send-round-page.tsx').then((file) => ({ default: file.SendRoundPage })),
);
const TagsPage = lazy(() => import('./tags/tags-page.tsx').then((file) => ({ default: file.TagsPage })));
const DuplicatesPage = lazy(() =>
  import('./duplicates/duplicates-page.tsx').then((file) => ({ default: file.DuplicatesPage })),
);
const HistoryPage = lazy(() => import('./history-page.tsx').then((file) => ({ default: file.HistoryPage })));

/** The resources that were chosen for sharing travel in the history's state: an address is too short for thousands. */
function chosen(): Selection {
  const state = history.state as { resources?: unknown } | null;
  return { resources: Array.isArray(state?.resources) ? state.resources.map(String) : [] };
}

function selectionOf(address: Extract<Address, { view: 'share' }>): Selection {
  if (address.what === 'everything') return 'everything';
  return address.what === 'collection' ? { collections: [address.id] } : chosen();
}

function Page({ address }: { address: Address }) {
  if (address.view === 'collection') return <CollectionPage key={address.id} id={address.id} tab={address.tab} />;
  if (address.view === 'coverage') return <CoveragePage />;
  if (address.view === 'share') return <SharePage selection={selectionOf(address)} />;
  if (address.view === 'open') return <OpenBundlePage />;
  if (address.view === 'framework') return <FrameworkPage key={address.id} id={address.id} />;
  if (address.view === 'read') return <ReadingPage key={address.id} id={address.id} from={address.from} />;
  if (address.view === 'round')
    return address.send ? (
      <SendRoundPage key={address.id} id={address.id} />
    ) : (
      <RoundPage key={address.id} id={address.id} />
    );
  if (address.view === 'tags') return <TagsPage />;
  if (address.view === 'duplicates') return <DuplicatesPage />;
  if (address.view === 'settings') return <SettingsPage />;
  return <HistoryPage />;
}

const isList = (address: Address): address is Extract<Address, { view: 'inbox' | 'all' | 'trash' | 'competency' }> =>
  address.view === 'inbox' || address.view === 'all' || address.view === 'trash' || address.view === 'competency';

/** The tabs of a collection share its page: going from one to the other does not build it anew. */
const frameOf = (address: Address): string =>
  address.view === 'collection' ? pathTo.collection(address.id) : placePath(address);

/** What stands beside the navigation. */
export function Screen({ address, searches }: { address: Address; searches: readonly SavedSearch[] | undefined }) {
  const counts = useCounts();
  if (address.view !== 'trash' && isList(address) && counts?.all === 0 && counts.trash === 0) return <FirstRun />;
  const resource = 'resource' in address ? address.resource : undefined;
  return (
    <main className="panes">
      {(isList(address) || address.view === 'search') && <h1 className="visually-hidden">{say('library.library')}</h1>}
      <BrokenScreen key={frameOf(address)} title={say('library.brokenTitle')}>
        {isList(address) ? (
          <ListPane key={placePath(address)} address={address} />
        ) : address.view === 'search' ? (
          <SavedSearchPane key={placePath(address)} address={address} searches={searches} />
        ) : (
          <div className="page" data-arrive tabIndex={-1}>
            <Suspense fallback={<Ghost widths={['40%', '70%', '60%']} />}>
              <Page address={address} />
            </Suspense>
          </div>
        )}
        {resource !== undefined && <PaneSeparator pane="detail" />}
        {resource !== undefined && <DetailPane key={resource} id={resource} address={address} />}
      </BrokenScreen>
    </main>
  );
}
