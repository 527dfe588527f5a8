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
        <h2 className="subheading">{say('library.clipTitle')}</h2>
        <p className="prose">
          {keys ? say('library.clipWithKeys') : say('library.clipWithButton')}{' '}
          {keys && (
            <span className="together">
              <Kbd keys={keys} />.
            </span>
          )}
        </p>
        {shown && (
          <ol className="where" aria-label={say('library.whereTitle')}>
            <li>{say('library.where1')}</li>
            <li>{say('library.where2')}</li>
            <li>{say('library.where3')}</li>
          </ol>
        )}
      </div>
      <Button variant="primary" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {say('library.showWhere')}
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
    const added = await act(actions.addSampleUnit(), say('library.sampleAdded'));
    if (added !== undefined) navigate(pathTo.all);
  };
  return (
    <main className="list__scroll welcome__page" tabIndex={-1} data-arrive>
      <Safety />
      <div className="welcome">
        <div className="welcome__words">
          <SproutArt />
          <h1 className="display">{say('library.welcomeTitle')}</h1>
          <p className="lead">{say('library.welcomeLead')}</p>
        </div>
        <div className="ways">
          <ClipFirst />
          <section className="card way">
            <Icon icon={Sprout} />
            <div className="stack stack--sm">
              <h2 className="subheading">{say('library.sampleTitle')}</h2>
              <p className="prose">{say('library.sample')}</p>
            </div>
            <Button onClick={() => void addSample()}>{say('library.sampleAdd')}</Button>
          </section>
          <section className="card way">
            <Icon icon={PackageOpen} />
            <div className="stack stack--sm">
              <h2 className="subheading">{say('library.bundleTitle')}</h2>
              <p className="prose">{say('library.bundle')}</p>
            </div>
            <Link href={pathTo.open} className={buttonClass({})}>
              {say('library.bundleChoose')}
            </Link>
          </section>
        </div>
        <p className="hint welcome__privacy">
          {say('library.welcomePrivacy')}{' '}
          <Link href={pathTo.open} className="link">
            {say('library.welcomeBack')}
          </Link>
        </p>
      </div>
    </main>
  );
}
