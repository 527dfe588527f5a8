import { useSettings } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import { say, saySentence } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { DIGITS, type KeyName, type KeyPlace, keyPlaces, keyTable, pressesFor, written } from './key-map.ts';
import { useShortcut } from './use-shortcut.ts';

const titles = { anywhere: 'shell.keysAnywhere', list: 'shell.keysList', unit: 'shell.keysUnit' } as const;
const names = Object.keys(keyTable) as KeyName[];

/** The keys that work in one place, and what each does; alternatives stand side by side. */
function KeysOf({ place, waysOf }: { place: KeyPlace; waysOf(name: KeyName): readonly string[] }) {
  return (
    <>
      <h3 className="label">{say(titles[place])}</h3>
      <dl className="keys">
        {names
          .filter((name) => keyTable[name].where === place)
          .map((name) => (
            <div className="keys__line" key={name}>
              <dt>{saySentence({ key: keyTable[name].does })}</dt>
              <dd>
                {waysOf(name).map((way) => (
                  <span className="together" key={way}>
                    <Kbd keys={way} />
                  </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** The keys of the library, by where they work. */
export function KeysList() {
  const save = useShortcut();
  const last = Math.min(useFrameworks()?.competencies.length ?? DIGITS.length, DIGITS.length);
  const waysOf = (name: KeyName) => {
    if (name === 'save') return [save ?? say('settings.noShortcut')];
    return name === 'competencies' ? [`1–${last}`] : pressesFor(name).map(written);
  };
  return keyPlaces.map((place) => <KeysOf key={place} place={place} waysOf={waysOf} />);
}

/** All keys, in a window above the page. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const singleKeys = useSettings()?.singleKeys ?? true;
  return (
    <Dialog title={say('keys.title')} open onClose={onClose}>
      {!singleKeys && <p className="hint">{say('keys.off')}</p>}
      <KeysList />
    </Dialog>
  );
}
