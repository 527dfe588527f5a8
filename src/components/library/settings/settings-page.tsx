import Download from 'lucide-react/icons/download';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { Link } from 'wouter';
import { useMe, useSettings } from '../../../hooks/records.ts';
import { useActions } from '../../../hooks/use-actions.ts';
import { type Frameworks as Known, useFrameworks } from '../../../hooks/use-frameworks.ts';
import type { Curator } from '../../../model/curator.ts';
import { type Settings, themes } from '../../../model/settings.ts';
import { say } from '../../../words/say.ts';
import { useAbilities } from '../../abilities.tsx';
import { KeptFiles } from '../../attachments/kept-files.tsx';
import { LexiconSetting } from '../../evidence/lexicon/lexicon-setting.tsx';
import { KeptBundles } from '../../exchange/kept-bundles.tsx';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Ghost } from '../../kit/ghost.tsx';
import { Icon } from '../../kit/icon.tsx';
import { SavingText } from '../../kit/saving-text.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { KeysList } from '../keys-help.tsx';
import { pathTo } from '../paths.ts';
import { useAct, withoutUndo } from '../use-act.ts';
import { Frameworks } from './frameworks.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { Setting } from './setting.tsx';
import { Switch } from './switch.tsx';

const permissions = ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel', 'network'] as const;
const themeIcons = { system: undefined, light: <Icon icon={Sun} />, dark: <Icon icon={Moon} /> };

/** Keeps a choice; where it cannot be kept, a toast says so. */
function useChoose() {
  const { changeSettings } = useActions();
  const act = useAct();
  return (change: Partial<Settings>) => void act(withoutUndo(changeSettings(change)));
}

function You({ me }: { me: Curator }) {
  const actions = useActions();
  return (
    <Setting title={say('settings.you')} hint={say('settings.youHint')}>
      <SavingText
        label={say('settings.yourName')}
        hint={say('settings.yourNameHint')}
        rows={0}
        value={me.name}
        onSave={(name) => actions.renameCurator(name)}
      />
    </Setting>
  );
}

function Keys({ singleKeys }: { singleKeys: boolean }) {
  const choose = useChoose();
  const { openShortcutSettings } = useAbilities();
  return (
    <Setting title={say('settings.keys')} hint={say('settings.keysHint')}>
      <KeysList />
      {openShortcutSettings && (
        <p>
          <Button onClick={() => openShortcutSettings()}>{say('settings.changeShortcut')}</Button>
        </p>
      )}
      <Switch
        label={say('settings.singleKeys')}
        checked={singleKeys}
        onChange={(checked) => choose({ singleKeys: checked })}
      />
    </Setting>
  );
}

function Choices({ settings, me, frameworks }: { settings: Settings; me: Curator | null; frameworks: Known }) {
  const choose = useChoose();
  return (
    <>
      {me && <You me={me} />}
      <LanguageSetting language={settings.language} onChange={(language) => choose({ language })} />
      <Setting title={say('settings.look')}>
        <div>
          <Segmented
            legend={say('settings.look')}
            value={settings.theme}
            options={themes.map((theme) => ({
              value: theme,
              label: say(`settings.theme_${theme}`),
              icon: themeIcons[theme],
            }))}
            onChange={(theme) => choose({ theme })}
          />
        </div>
      </Setting>
      <Setting title={say('settings.backup')} hint={say('settings.backupHint')}>
        <div className="line line--wrap">
          <Link href={pathTo.shareEverything} className={buttonClass({ variant: 'primary' })}>
            <Icon icon={Download} />
            {say('settings.exportEverything')}
          </Link>
          <Link href={pathTo.open} className={buttonClass({})}>
            {say('settings.bringBack')}
          </Link>
        </div>
      </Setting>
      <Setting title={say('settings.frameworks')} hint={say('settings.frameworksHint')}>
        <Frameworks known={frameworks} settings={settings} />
      </Setting>
      <Setting title={say('settings.pages')} hint={say('settings.pagesHint')}>
        <Switch
          label={say('settings.saveText')}
          hint={say('settings.saveTextHint')}
          checked={settings.saveText}
          onChange={(saveText) => choose({ saveText })}
        />
      </Setting>
      <LexiconSetting />
      <KeptFiles />
      <KeptBundles />
      <Keys singleKeys={settings.singleKeys} />
      <Setting title={say('settings.permissions')} hint={say('settings.permissionsHint')}>
        <ul className="permissions">
          {permissions.map((permission) => (
            <li key={permission}>{say(`settings.permission_${permission}`)}</li>
          ))}
        </ul>
      </Setting>
      <About />
    </>
  );
}

function About() {
  const { version } = useAbilities();
  return (
    <Setting title={say('settings.about')}>
      <p className="meta">
        {version && <span>{say('settings.version', { version })}</span>}
        <span>{say('settings.license')}</span>
      </p>
    </Setting>
  );
}

/** What the teacher chooses for this computer. Every choice works at once. */
export function SettingsPage() {
  const settings = useSettings();
  const me = useMe();
  const frameworks = useFrameworks();
  return (
    <div className="page__inner settings">
      <header className="page__head">
        <h1 className="display">{say('settings.title')}</h1>
      </header>
      {settings && me !== undefined && frameworks ? (
        <Choices settings={settings} me={me} frameworks={frameworks} />
      ) : (
        <Ghost widths={['30%', '70%', '50%']} />
      )}
    </div>
  );
}
