import HeadingIcon from 'lucide-react/icons/heading';
import LinkIcon from 'lucide-react/icons/link';
import Plus from 'lucide-react/icons/plus';
import Upload from 'lucide-react/icons/upload';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collections } from '../../hooks/use-collections.ts';
import type { Frameworks } from '../../hooks/use-frameworks.ts';
import type { ListedRow } from '../../hooks/use-listed-rows.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { totalsOf } from '../../search/totals.ts';
import { say } from '../../words/say.ts';
import { Ghost } from '../kit/ghost.tsx';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { commandsOf, useCommands } from '../library/palette/commands.ts';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import { type Adding, AddingPanel } from './adding.tsx';
import { CollectionHead, type HeadField } from './collection-head.tsx';
import { CollectionMenu } from './collection-menu.tsx';
import { type CollectionTab, CollectionTabs } from './collection-tabs.tsx';
import { CoverDialog } from './cover/cover-dialog.tsx';
import { Details } from './details.tsx';
import { Glance } from './glance.tsx';
import { Inside } from './inside.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { linesOf } from './plan.ts';
import { PlanList } from './plan-list.tsx';
import { PlanView } from './plan-view.tsx';
import { Totals } from './totals.tsx';
import { afterMenu } from './use-editing-place.ts';

const CollectionCoverage = lazy(() =>
  import('../coverage/collection-coverage.tsx').then((file) => ({ default: file.CollectionCoverage })),
);

const FeedbackTab = lazy(() => import('../feedback/feedback-tab.tsx').then((file) => ({ default: file.FeedbackTab })));

/** A collection that was made a moment ago opens with its name in a field. */
const startsNamed = (): boolean => (history.state as { rename?: unknown } | null)?.rename === true;

/** What is open after one thing was opened or closed: closing what is not open any more changes nothing. */
const openOrClosed = <Name,>(now: Name | undefined, name: Name, on: boolean): Name | undefined =>
  on ? name : now === name ? undefined : now;

/** Reads the library and the collection as its page needs them. */
function usePlan(collection: Collection, rows: ReadonlyMap<Id, ListedRow>) {
  const lines = useMemo(() => linesOf(collection, rows), [collection, rows]);
  const claims = useMemo(() => lines.flatMap((line) => (line.kind === 'item' ? [line.row.claims] : [])), [lines]);
  const totals = useMemo(
    () => totalsOf(lines.flatMap((line) => (line.kind === 'item' ? [line.row.resource] : []))),
    [lines],
  );
  return { lines, claims, totals };
}

export interface CollectionViewProps {
  /** Which of its views is shown; the plan unless told. */
  tab?: CollectionTab | undefined;
  collection: Collection;
  collections: Collections;
  frameworks: Frameworks;
  rows: ReadonlyMap<Id, ListedRow>;
}

export function CollectionView({ tab, collection, collections, frameworks, rows }: CollectionViewProps) {
  const { addHeading } = useActions();
  const act = useAct();
  const [, navigate] = useLocation();
  const { lines, claims, totals } = usePlan(collection, rows);
  const [field, setField] = useState<HeadField | undefined>(() => (startsNamed() ? 'name' : undefined));
  const [editing, setEditing] = useState<Id | undefined>(undefined);
  const [adding, setAdding] = useState<Adding | undefined>(undefined);
  const [moving, setMoving] = useState<Id | undefined>(undefined);
  const [window, setWindow] = useState<'merge' | 'cover' | undefined>(undefined);
  const closeWindow = () => setWindow(undefined);
  const moved = lines.find((line) => line.id === moving);

  const addNewHeading = async () => {
    const id = await act(addHeading(collection.id, ''), say('collection.headingAdded'));
    setEditing(id);
    if (tab !== undefined) navigate(pathTo.collection(collection.id));
  };
  const panel = adding && <AddingPanel adding={adding} collection={collection} onAdding={setAdding} />;
  const pick = () => setAdding({ what: 'resources' });
  const adders: MenuAction[] = [
    { id: 'resources', label: say('collection.addResources'), icon: Plus, onChoose: () => afterMenu(pick) },
    {
      id: 'link',
      label: say('collection.addLink'),
      icon: LinkIcon,
      onChoose: () => afterMenu(() => setAdding({ what: 'link' })),
    },
    {
      id: 'heading',
      label: say('collection.addHeading'),
      icon: HeadingIcon,
      onChoose: () => afterMenu(() => void addNewHeading()),
    },
  ];
  useCommands(() => [
    ...commandsOf('add', adders),
    {
      id: 'share-collection',
      label: say('collection.share'),
      section: 'do',
      icon: Upload,
      run: () => navigate(pathTo.shareCollection(collection.id)),
    },
  ]);
  const addMenu = (
    <Menu label={say('collection.add')} icon={Plus} iconOnly={false} variant="secondary" size="md" actions={adders} />
  );

  return (
    <>
      <header className="page__head">
        <CollectionHead
          collection={collection}
          collections={collections.byId}
          count={claims.length}
          field={field}
          onField={(name, on) => setField((now) => openOrClosed(now, name, on))}
          add={addMenu}
          more={
            <CollectionMenu
              collection={collection}
              collections={collections}
              onRename={() => afterMenu(() => setField('name'))}
              onMerge={() => afterMenu(() => setWindow('merge'))}
              onCover={() => afterMenu(() => setWindow('cover'))}
            />
          }
        />
        {field === 'details' && <Details collection={collection} onDone={() => setField(undefined)} />}
      </header>
      <CollectionTabs id={collection.id} tab={tab} count={claims.length} />
      {tab === 'coverage' ? (
        <>
          {panel}
          <Suspense fallback={<Ghost widths={['40%', '70%', '60%']} />}>
            <CollectionCoverage collection={collection} frameworks={frameworks} />
          </Suspense>
        </>
      ) : tab === 'feedback' ? (
        <>
          {panel}
          <Suspense fallback={<Ghost widths={['40%', '70%', '60%']} />}>
            <FeedbackTab collection={collection} lines={lines} />
          </Suspense>
        </>
      ) : (
        <PlanView
          adding={panel}
          list={
            lines.length > 0 ? (
              <PlanList
                collection={collection}
                lines={lines}
                competencies={frameworks.byId}
                editing={editing}
                onEditing={(id, on) => setEditing((now) => openOrClosed(now, id, on))}
                onAddUnder={(heading) => setAdding({ what: 'resources', heading })}
                onMoveTo={setMoving}
              />
            ) : undefined
          }
          aside={
            <>
              {claims.length > 0 && (
                <Glance claims={claims} frameworks={frameworks} map={pathTo.collectionCoverage(collection.id)} />
              )}
              <Totals totals={totals} />
              <Inside collection={collection.id} all={collections.all} />
            </>
          }
          onPick={pick}
          onLink={() => setAdding({ what: 'link' })}
          onHeading={() => void addNewHeading()}
        />
      )}
      {moved && (
        <MoveDialog
          line={moved}
          lines={lines}
          collection={collection}
          collections={collections}
          onClose={() => setMoving(undefined)}
        />
      )}
      {window === 'merge' && <MergeDialog collection={collection} collections={collections} onClose={closeWindow} />}
      {window === 'cover' && <CoverDialog collection={collection} lines={lines} onClose={closeWindow} />}
    </>
  );
}
