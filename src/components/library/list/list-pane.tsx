import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '../../../hooks/records.ts';
import { useCollections } from '../../../hooks/use-collections.ts';
import type { Id } from '../../../model/identity.ts';
import type { SavedSearch } from '../../../model/saved-search.ts';
import { isFiltering } from '../../../search/filter.ts';
import { Ghost } from '../../kit/ghost.tsx';
import { useFocusWhenGone } from '../../kit/use-focus-when-gone.ts';
import { SaveSearch } from '../filter/save-search.tsx';
import { useSingleKeys } from '../keys.ts';
import { pathTo, viewPath } from '../paths.ts';
import { placeName } from '../place-name.ts';
import { QuickLook } from '../quick-look/quick-look.tsx';
import { Safety } from '../safety/safety.tsx';
import { useAddress } from '../use-address.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { PanelName } from './bulk-panel.tsx';
import { EmptyPlace } from './empty-place.tsx';
import { ListHead } from './list-head.tsx';
import { type Look, rememberedLook, rememberLook } from './looks.ts';
import { type ListHandle, ResourceList } from './resource-list.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { among, nothingSelected, toggled, upTo } from './selection.ts';
import { EmptyTrash, TrashedCollections } from './trashed-collections.tsx';
import { useActiveRow } from './use-active-row.ts';
import { useBulk } from './use-bulk.ts';
import { type ListAddress, useList } from './use-list.ts';
import { useListKeys } from './use-list-keys.ts';

const NOTHING_LISTED: readonly Id[] = [];
const trashed = <TrashedCollections />;

/** What is said of the library below its rows: it is known a moment later than they are, and above them would push them away under a press. */
function Banners({ isWhole }: { isWhole: boolean }) {
  return (
    <>
      <Safety />
      {isWhole && <SampleBanner />}
    </>
  );
}

/** What: the resources of one place, searched, ordered, selected. */
export function ListPane({ address, saved }: { address: ListAddress; saved?: SavedSearch }) {
  const list = useList(address, saved);
  const { listing, filter, setFilter, frameworks } = list;
  const place = viewPath(list.home);
  const openId = address.resource;
  const order = listing?.ids ?? NOTHING_LISTED;
  const [selected, setSelected] = useState(nothingSelected);
  const [panel, setPanel] = useState<PanelName | undefined>(undefined);
  const selectedIds = useMemo(() => among(selected, order), [selected, order]);
  const { activeIndex, activeId, setActive } = useActiveRow(order, openId);
  const [look, setLook] = useState(rememberedLook);
  const chooseLook = useCallback((next: Look) => {
    rememberLook(next);
    setLook(next);
  }, []);
  const handle = useRef<ListHandle>(null);
  const [, navigate] = useAddress();
  const singleKeys = useSettings()?.singleKeys ?? true;
  const collections = useCollections();
  const trashedCollections = collections?.trashed.length ?? 0;
  const name = saved?.name ?? placeName(address, collections, frameworks, undefined);
  const inTrash = address.view === 'trash';

  const targets = selectedIds.length > 0 ? selectedIds : activeId === undefined ? [] : [activeId];
  const bulk = useBulk(targets);
  const latestOrder = useRef(order);
  latestOrder.current = order;
  const select = useCallback((id: Id, range: boolean) => {
    setSelected((before) => (range ? upTo(before, id, latestOrder.current) : toggled(before, id)));
  }, []);
  const clear = () => {
    setSelected(nothingSelected);
    setPanel(undefined);
  };
  /** Panels act on a selection: where there is none yet, on the row that has the focus. */
  const openPanel = (next: PanelName) => {
    if (activeId === undefined) return;
    if (selectedIds.length === 0) select(activeId, false);
    setPanel(next);
  };
  const [isLooking, setLooking] = useState(false);
  const toggleLook = () => {
    if (activeId !== undefined) setLooking(!isLooking);
    handle.current?.focusActive();
  };
  // Where the sheet takes room from the list, the active row may be out of sight.
  useEffect(() => {
    if (isLooking) handle.current?.focusActive();
  }, [isLooking]);
  const closeDetail = () => {
    navigate(place);
    handle.current?.focusActive();
  };
  const leave = () => {
    if (isLooking) toggleLook();
    else if (panel) setPanel(undefined);
    else if (selectedIds.length > 0) clear();
    else if (openId !== undefined) closeDetail();
  };

  const selecting = selectedIds.length > 0;
  const focusRow = () => handle.current?.focusActive();
  useFocusWhenGone(openId !== undefined, focusRow);
  useFocusWhenGone(selecting, focusRow);

  const filtering = isFiltering(filter);
  const isWhole = address.view === 'all' && !filtering;
  // Typing in the search field does not draw them again.
  const banners = useMemo(() => <Banners isWhole={isWhole} />, [isWhole]);
  const selectAll = () => setSelected({ ids: new Set(order), anchor: undefined });
  const keys = useListKeys({
    activeId,
    openId,
    place,
    order,
    selectAll,
    targets,
    inTrash,
    bulk,
    select,
    openPanel,
    quickLook: toggleLook,
    leave,
    step: (by) => handle.current?.step(by),
    competencies: frameworks?.competencies ?? [],
  });
  useSingleKeys(keys, singleKeys);
  useSingleKeys({ escape: leave }, true);

  return (
    <section className="list" aria-labelledby="what" data-looking={isLooking ? '' : undefined}>
      <ListHead
        name={name}
        place={place}
        shown={order.length}
        total={listing?.total ?? 0}
        filter={filter}
        onFilter={setFilter}
        onTexts={list.setTexts}
        onSettle={list.settle}
        look={look}
        onLook={chooseLook}
        sort={list.sort}
        isSearching={list.isSearching}
        onSort={list.setSort}
        listing={listing}
        saving={<SaveSearch address={address} filter={filter} query={list.query} saved={saved} />}
        {...(inTrash ? { action: <EmptyTrash /> } : {})}
      />
      {selecting && (
        <BulkBar
          selected={selectedIds}
          shown={order.length}
          bulk={bulk}
          inTrash={inTrash}
          panel={panel}
          onPanel={setPanel}
          onSelectAll={selectAll}
          onClear={clear}
        />
      )}
      {inTrash && trashed}
      {!listing && <Ghost widths={['60%', '45%', '70%', '50%']} />}
      {listing && order.length === 0 && !(inTrash && trashedCollections > 0) && (
        <EmptyPlace
          address={address}
          name={name}
          filter={filter}
          listing={listing}
          onFilter={setFilter}
          onTexts={list.setTexts}
          filtering={filtering}
        />
      )}
      {listing && order.length > 0 && (
        <ResourceList
          ref={handle}
          ids={order}
          look={look}
          place={place}
          view={list.view}
          openId={openId}
          activeIndex={activeIndex}
          sought={listing.sought}
          onlyInText={listing.onlyInText}
          selected={selected.ids}
          onSelect={select}
          onActive={setActive}
        />
      )}
      {listing && !inTrash && banners}
      {isLooking && activeId !== undefined && (
        <QuickLook id={activeId} to={pathTo.resource(activeId, place)} onClose={toggleLook} />
      )}
    </section>
  );
}
