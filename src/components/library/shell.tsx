import Menu from 'lucide-react/icons/menu';
import Search from 'lucide-react/icons/search';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useSettings } from '../../hooks/records.ts';
import { useCollections } from '../../hooks/use-collections.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import { useSavedSearches } from '../../hooks/use-saved-searches.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { byPress } from './key-map.ts';
import { useSingleKeys } from './keys.ts';
import { KeysHelp } from './keys-help.tsx';
import { Navigation } from './navigation/navigation.tsx';
import { useLibraryCommands } from './palette/use-library-commands.ts';
import { usePalette } from './palette/use-palette.tsx';
import { usePanes } from './panes/pane-widths.ts';
import { type Address, pathTo, placePath, showsList, viewPath } from './paths.ts';
import { placeName } from './place-name.ts';
import { Screen } from './screen.tsx';
import { useAddress } from './use-address.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** Sets the window's title, and takes the focus to the heading of a place that was navigated to. */
function useArrival(address: Address, name: string): void {
  const place = placePath(address);
  const last = useRef(place);
  useEffect(() => {
    document.title = say('library.pageTitle', { name });
  }, [name]);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    document.querySelector<HTMLElement>('[data-arrive]')?.focus({ preventScroll: true });
  }, [place]);
}

const isOpenBeside = (address: Address): boolean => 'resource' in address && address.resource !== undefined;

/** Where, what, which: three panes, two or one, by the room there is. */
export function Shell() {
  const [address, navigate] = useAddress();
  const [menuOpen, setMenuOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const collections = useCollections();
  const frameworks = useFrameworks();
  const searches = useSavedSearches();
  const singleKeys = useSettings()?.singleKeys ?? true;
  useArrival(address, placeName(address, collections, frameworks, searches));
  useUndoKeys();
  const palette = usePalette();
  useLibraryCommands(collections, frameworks, () => setHelpOpen(true));
  useSingleKeys(
    byPress({
      help: () => setHelpOpen(true),
      goInbox: () => navigate(pathTo.inbox),
      goAll: () => navigate(pathTo.all),
      goTrash: () => navigate(pathTo.trash),
      goCoverage: () => navigate(pathTo.coverage),
      goHistory: () => navigate(pathTo.history),
      goSettings: () => navigate(pathTo.settings),
      goTags: () => navigate(pathTo.tags),
      // A list that is on screen hears it first, and searches itself.
      search: () => search(),
    }),
    singleKeys,
  );

  const place = placePath(address);
  useEffect(() => {
    if (place) setMenuOpen(false);
  }, [place]);

  const panes = usePanes();
  const beside = isOpenBeside(address);
  const pane = menuOpen ? 'nav' : beside ? 'detail' : 'list';
  const search = () => {
    setMenuOpen(false);
    if (!showsList(address)) navigate(pathTo.all);
    else if (beside) navigate(viewPath(address));
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-search]')?.focus());
  };

  return (
    <div
      className={beside ? 'shell shell--three' : 'shell'}
      data-pane={pane}
      data-nav={panes.navFolded ? 'folded' : undefined}
      style={
        panes.navFolded
          ? ({ '--pane-detail': `${panes.detail}px` } as CSSProperties)
          : ({ '--pane-nav': `${panes.nav}px`, '--pane-detail': `${panes.detail}px` } as CSSProperties)
      }
    >
      <button
        type="button"
        className="skip button"
        onClick={() => document.querySelector<HTMLElement>('[data-arrive]')?.focus()}
      >
        {say('library.skip')}
      </button>
      <header className="topbar">
        <Button
          variant="plain"
          icon={Menu}
          iconOnly={menuOpen ? say('library.hideMenu') : say('library.showMenu')}
          aria-expanded={menuOpen}
          onClick={() => setMenuOpen(!menuOpen)}
        />
        <span className="strong">{say('library.brand')}</span>
        <span className="push" />
        <Button variant="plain" icon={Search} iconOnly={say('library.search')} onClick={search} />
      </header>
      <Navigation address={address} collections={collections} frameworks={frameworks} searches={searches} />
      <Screen address={address} searches={searches} />
      {palette}
      {helpOpen && <KeysHelp onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
