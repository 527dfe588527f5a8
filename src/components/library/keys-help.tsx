import { useSettings } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { useShortcut } from './use-shortcut.ts';

/** The keys of the library and what each does; alternatives stand side by side. */
export function KeysList() {
  const save = useShortcut();
  const last = Math.min(useFrameworks()?.competencies.length ?? 9, 9);
  const keys: [string, ...string[]][] = [
    [say('library.keysSave'), save ?? say('settings.noShortcut')],
    [say('library.keysSearch'), '/'],
    [say('shell.keysPalette'), 'Ctrl+K'],
    [say('shell.keysGoInbox'), 'G I'],
    [say('shell.keysGoAll'), 'G A'],
    [say('shell.keysGoTrash'), 'G T'],
    [say('shell.keysGoCoverage'), 'G C'],
    [say('shell.keysGoHistory'), 'G H'],
    [say('shell.keysGoSettings'), 'G S'],
    [say('library.keysMove'), 'J', 'K'],
    [say('library.keysOpen'), 'Enter'],
    [say('reading.keysQuickLook'), 'Space'],
    [say('library.keysOpenPage'), 'O'],
    [say('library.keysSelect'), 'X'],
    [say('library.keysSelectTo'), 'Shift+X'],
    [say('library.keysCompetencies'), `1–${last}`],
    [say('library.keysCollect'), 'C'],
    [say('library.keysTags'), 'T'],
    [say('library.keysExport'), 'E'],
    [say('library.keysTrash'), 'Del'],
    [say('library.keysMoveInUnit'), 'Alt+↑', 'Alt+↓'],
    [say('library.keysUndo'), 'Ctrl+Z'],
    [say('library.keysRedo'), 'Ctrl+Shift+Z'],
    [say('library.keysLeave'), 'Esc'],
    [say('library.keysHelp'), '?'],
  ];
  return (
    <dl className="keys">
      {keys.map(([what, ...ways]) => (
        <div className="keys__line" key={what}>
          <dt>{what}</dt>
          <dd>
            {ways.map((way) => (
              <span className="together" key={way}>
                <Kbd keys={way} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** All keys, in a window above the page. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const singleKeys = useSettings()?.singleKeys ?? true;
  return (
    <Dialog title={say('library.keysTitle')} open onClose={onClose}>
      {!singleKeys && <p className="hint">{say('library.keysOff')}</p>}
      <KeysList />
    </Dialog>
  );
}
