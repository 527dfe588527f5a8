import Folder from 'lucide-react/icons/folder';
import Plus from 'lucide-react/icons/plus';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Collections } from '../../../hooks/use-collections.ts';
import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import { themes } from '../../../model/settings.ts';
import { say } from '../../../words/say.ts';
import { shortNameOf } from '../../kit/competency-icon.tsx';
import { foldNavigation } from '../panes/pane-widths.ts';
import { pathTo } from '../paths.ts';
import { useAct } from '../use-act.ts';
import { useAddress } from '../use-address.ts';
import { useCommands } from './commands.ts';

/** The commands that are there wherever one is: places, collections, competencies, and what concerns the whole library. */
export function useLibraryCommands(
  collections: Collections | undefined,
  frameworks: Frameworks | undefined,
  showKeys: () => void,
): void {
  const [, navigate] = useAddress();
  const actions = useActions();
  const act = useAct();
  const make = async () => {
    const id = await act(actions.createCollection(''));
    if (id) navigate(pathTo.collection(id), { state: { rename: true } });
  };
  useCommands(() => {
    const go = (id: string, label: string, path: string, keys?: string) =>
      ({ id, label, section: 'go', run: () => navigate(path), ...(keys ? { keys } : {}) }) as const;
    const act = (id: string, label: string, run: () => void, keys?: string) =>
      ({ id, label, section: 'do', run, ...(keys ? { keys } : {}) }) as const;
    return [
      go('inbox', say('library.inbox'), pathTo.inbox, 'G I'),
      go('all', say('library.all'), pathTo.all, 'G A'),
      go('trash', say('library.trash'), pathTo.trash, 'G T'),
      go('coverage', say('coverage.title'), pathTo.coverage, 'G C'),
      go('history', say('library.history'), pathTo.history, 'G H'),
      go('settings', say('library.settings'), pathTo.settings, 'G S'),
      { ...act('new-collection', say('library.newCollection'), () => void make()), icon: Plus },
      act('open-bundle', say('library.openBundle'), () => navigate(pathTo.open)),
      act('export-everything', say('shell.exportEverything'), () => navigate(pathTo.shareEverything)),
      act('fold-navigation', say('shell.foldNav'), foldNavigation),
      act('keys', say('library.keysHelp'), showKeys, '?'),
      ...themes.map((theme) =>
        act(
          `theme-${theme}`,
          say('shell.themeOf', { theme: say(`settings.theme_${theme}`) }),
          () => void actions.changeSettings({ theme }),
        ),
      ),
      ...(collections?.all ?? []).map(({ id, name }) => ({
        ...go(id, name || say('common.untitled'), pathTo.collection(id)),
        icon: Folder,
      })),
      ...(frameworks?.competencies ?? []).map((competency) =>
        go(competency.id, shortNameOf(competency), pathTo.competency(competency.id)),
      ),
    ];
  });
}
