import Plus from 'lucide-react/icons/plus';
import { Link } from 'wouter';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Frameworks as Known } from '../../../hooks/use-frameworks.ts';
import type { Framework } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import type { Settings } from '../../../model/settings.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { pathTo } from '../paths.ts';
import { useAct, withoutUndo } from '../use-act.ts';
import { useAddress } from '../use-address.ts';
import { Switch } from './switch.tsx';

function sayOrigin({ builtIn, curator }: Framework, me: Id): string {
  if (builtIn) return say('settings.builtIn');
  return curator === me ? say('framework.own') : say('settings.fromFile');
}

function Line({ framework, count, settings }: { framework: Framework; count: number; settings: Settings }) {
  return (
    <div className="lines__words">
      <p className="strong">
        <Link className="link" href={pathTo.framework(framework.id)}>
          <bdi>{framework.name || say('common.untitled')}</bdi>
        </Link>
      </p>
      <p className="meta">
        <span>{say('settings.competencies', { count })}</span>
        <span>{sayOrigin(framework, settings.curator)}</span>
      </p>
    </div>
  );
}

/** The frameworks of the library: each leads to its page, and may be offered in the popup; a new one can be made. */
export function Frameworks({ known, settings }: { known: Known; settings: Settings }) {
  const actions = useActions();
  const act = useAct();
  const [, navigate] = useAddress();
  const all = known.frameworks.map((row) => row.id);
  const offered = settings.frameworks ?? all;
  const count = (id: Id) =>
    [...known.byId.values()].filter(
      (row) => row.framework === id && row.parent === undefined && row.dateArchived === undefined,
    ).length;
  const offer = (id: Id, on: boolean) => {
    const changed = (before: Id[]) => [...before.filter((each) => each !== id), ...(on ? [id] : [])];
    void act(withoutUndo(actions.changeSettings((now) => ({ frameworks: changed(now.frameworks ?? all) }))));
  };
  const make = async () => {
    const name = say('framework.madeName');
    const id = await act(actions.createFramework(name), say('framework.made', { name }));
    if (id === undefined) return;
    if (settings.frameworks) offer(id, true);
    navigate(pathTo.framework(id));
  };
  return (
    <>
      <ul className="lines">
        {known.frameworks.map((framework) => (
          <li key={framework.id}>
            <Line framework={framework} count={count(framework.id)} settings={settings} />
            <Switch
              label={say('framework.inPopup')}
              name={say('framework.inPopupOf', { name: framework.name })}
              checked={offered.includes(framework.id)}
              onChange={(on) => offer(framework.id, on)}
            />
          </li>
        ))}
      </ul>
      <p>
        <Button icon={Plus} onClick={() => void make()}>
          {say('framework.make')}
        </Button>
      </p>
      {known.archived.length > 0 && (
        <details>
          <summary>{say('framework.archivedTitle')}</summary>
          <ul className="lines">
            {known.archived.map((framework) => (
              <li key={framework.id}>
                <Line framework={framework} count={count(framework.id)} settings={settings} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
