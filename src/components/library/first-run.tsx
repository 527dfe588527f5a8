import PackageOpen from 'lucide-react/icons/package-open';
import Pin from 'lucide-react/icons/pin';
import Sprout from 'lucide-react/icons/sprout';
import { useState } from 'react';
import { Link } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';
import { Button, buttonClass } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Kbd } from '../kit/kbd.tsx';
import { pathTo } from './paths.ts';
import { Safety } from './safety/safety.tsx';
import { SproutArt } from './sprout-art.tsx';
import { useAct } from './use-act.ts';
import { useAddress } from './use-address.ts';
import { useShortcut } from './use-shortcut.ts';

function ClipFirst() {
  const keys = useShortcut();
  const [shown, setShown] = useState(false);
  return (
    <section className="card way">
      <Icon icon={Pin} />
      <div className="stack stack--sm">
        <h2 className="subheading">{say('firstRun.clipTitle')}</h2>
        <p className="prose">
          {keys ? say('firstRun.clipWithKeys') : say('firstRun.clipWithButton')}{' '}
          {keys && (
            <span className="together">
              <Kbd keys={keys} />.
            </span>
          )}
        </p>
        {shown && (
          <ol className="where" aria-label={say('firstRun.whereTitle')}>
            <li>{say('firstRun.where1')}</li>
            <li>{say('firstRun.where2')}</li>
            <li>{say('firstRun.where3')}</li>
          </ol>
        )}
      </div>
      <Button variant="primary" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {say('firstRun.showWhere')}
      </Button>
    </section>
  );
}

/** An empty library: three ways to begin. */
export function FirstRun() {
  const actions = useActions();
  const act = useAct();
  const [, navigate] = useAddress();
  const addSample = async () => {
    const added = await act(actions.addSampleUnit(), say('firstRun.sampleAdded'));
    if (added !== undefined) navigate(pathTo.all);
  };
  return (
    <main className="list__scroll welcome__page" tabIndex={-1} data-arrive>
      <Safety />
      <div className="welcome">
        <div className="welcome__words">
          <SproutArt />
          <h1 className="display">{say('firstRun.welcomeTitle')}</h1>
          <p className="lead">{say('firstRun.welcomeLead')}</p>
        </div>
        <div className="ways">
          <ClipFirst />
          <section className="card way">
            <Icon icon={Sprout} />
            <div className="stack stack--sm">
              <h2 className="subheading">{say('firstRun.sampleTitle')}</h2>
              <p className="prose">{say('firstRun.sample')}</p>
            </div>
            <Button onClick={() => void addSample()}>{say('firstRun.sampleAdd')}</Button>
          </section>
          <section className="card way">
            <Icon icon={PackageOpen} />
            <div className="stack stack--sm">
              <h2 className="subheading">{say('firstRun.bundleTitle')}</h2>
              <p className="prose">{say('firstRun.bundle')}</p>
            </div>
            <Link href={pathTo.open} className={buttonClass({})}>
              {say('firstRun.bundleChoose')}
            </Link>
          </section>
        </div>
        <p className="hint welcome__privacy">
          <span>{say('firstRun.welcomePrivacy')}</span>
          <Link href={pathTo.open} className="link">
            {say('firstRun.welcomeBack')}
          </Link>
        </p>
      </div>
    </main>
  );
}
