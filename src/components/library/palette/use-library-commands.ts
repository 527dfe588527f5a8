import Copy from 'lucide-react/icons/copy';
import Download from 'lucide-react/icons/download';
import Folder from 'lucide-react/icons/folder';
import Grid3x3 from 'lucide-react/icons/grid-3x3';
import Hash from 'lucide-react/icons/hash';
import HistoryIcon from 'lucide-react/icons/history';
import Inbox from 'lucide-react/icons/inbox';
import Keyboard from 'lucide-react/icons/keyboard';
import Library from 'lucide-react/icons/library';
import ListTree from 'lucide-react/icons/list-tree';
import PackageOpen from 'lucide-react/icons/package-open';
import Plus from 'lucide-react/icons/plus';
import SettingsIcon from 'lucide-react/icons/settings';
import Trash2 from 'lucide-react/icons/trash-2';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Collections } from '../../../hooks/use-collections.ts';
import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import { languageChoices, type Settings, themes } from '../../../model/settings.ts';
import { languageNames } from '../../../words/languages.ts';
import { say } from '../../../words/say.ts';
import { shortNameOf } from '../../kit/competency-icon.tsx';
import type { IconShape } from '../../kit/icon.tsx';
import { browserLanguage } from '../../language/language.ts';
import type { KeyName } from '../key-map.ts';
import { foldNavigation } from '../panes/pane-widths.ts';
import { pathTo } from '../paths.ts';
import { useAct, withoutUndo } from '../use-act.ts';
import { useAddress } from '../use-address.ts';
import { type Command, command, useCommands } from './commands.ts';

const sayLanguage = (choice: (typeof languageChoices)[number]): string =>
  choice === 'browser'
    ? say('settings.language_browser', { name: languageNames[browserLanguage()] })
    : languageNames[choice];

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
    const go = (id: string, label: string, path: string, key?: KeyName) =>
      command('go', id, label, () => navigate(path), key);
    /** A place of the navigation, with the icon that it has there. */
    const place = (icon: IconShape, ...where: Parameters<typeof go>) => ({ ...go(...where), icon });
    const doing = (id: string, label: string, run: () => void, key?: KeyName) => command('do', id, label, run, key);
    const seldom = (id: string, label: string, change: Partial<Settings>): Command => ({
      ...doing(id, label, () => void act(withoutUndo(actions.changeSettings(change)))),
      seldom: true,
    });
    return [
      place(Inbox, 'inbox', say('library.inbox'), pathTo.inbox, 'goInbox'),
      place(Library, 'all', say('library.all'), pathTo.all, 'goAll'),
      place(Trash2, 'trash', say('library.trash'), pathTo.trash, 'goTrash'),
      place(Grid3x3, 'coverage', say('coverage.title'), pathTo.coverage, 'goCoverage'),
      place(Hash, 'tags', say('tags.title'), pathTo.tags, 'goTags'),
      place(Copy, 'duplicates', say('duplicates.title'), pathTo.duplicates),
      place(HistoryIcon, 'history', say('library.history'), pathTo.history, 'goHistory'),
      place(SettingsIcon, 'settings', say('library.settings'), pathTo.settings, 'goSettings'),
      { ...doing('new-collection', say('library.newCollection'), () => void make()), icon: Plus },
      { ...doing('open-bundle', say('library.openBundle'), () => navigate(pathTo.open)), icon: PackageOpen },
      {
        ...doing('export-everything', say('shell.exportEverything'), () => navigate(pathTo.shareEverything)),
        icon: Download,
      },
      doing('fold-navigation', say('shell.foldNav'), foldNavigation),
      { ...doing('keys', say('keys.help'), showKeys, 'help'), icon: Keyboard },
      ...themes.map((theme) =>
        seldom(`theme-${theme}`, say('shell.themeOf', { theme: say(`settings.theme_${theme}`) }), { theme }),
      ),
      ...languageChoices.map((language) =>
        seldom(`language-${language}`, say('shell.language', { name: sayLanguage(language) }), { language }),
      ),
      ...(frameworks?.frameworks ?? []).map(({ id, name }) => ({
        ...go(id, say('shell.framework', { name: name || say('common.untitled') }), pathTo.framework(id)),
        icon: ListTree,
      })),
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
