import HeadingIcon from 'lucide-react/icons/heading';
import LinkIcon from 'lucide-react/icons/link';
import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Nothing } from '../kit/nothing.tsx';

interface Adders {
  onPick(): void;
  onLink(): void;
  onHeading(): void;
}

/** An empty collection: what to do first. */
function Start({ onPick, onLink }: Adders) {
  return (
    <Nothing
      title={say('collection.nothing')}
      icon={Plus}
      actions={
        <div className="line line--wrap">
          <Button variant="primary" icon={Plus} onClick={onPick}>
            {say('collection.pick')}
          </Button>
          <Button icon={LinkIcon} onClick={onLink}>
            {say('collection.link')}
          </Button>
        </div>
      }
    >
      <p>{say('collection.nothingHint')}</p>
    </Nothing>
  );
}

/** The plan of a collection, what is being added above it, and what can be added below it; beside it, what it comes to. */
export function PlanView({
  adding,
  list,
  aside,
  ...adders
}: Adders & {
  /** What is open for adding; undefined where nothing is. */
  adding: ReactNode;
  /** The lines of the plan; undefined where there are none. */
  list: ReactNode;
  aside: ReactNode;
}) {
  if (!list && !adding) return <Start {...adders} />;
  return (
    <div className="columns">
      <div className="stack">
        {adding}
        {list}
        {list && (
          <p className="line line--wrap plan__more">
            <Button variant="plain" icon={Plus} onClick={adders.onPick}>
              {say('collection.addAResource')}
            </Button>
            <Button variant="plain" icon={HeadingIcon} onClick={adders.onHeading}>
              {say('collection.addAHeading')}
            </Button>
          </p>
        )}
      </div>
      <aside className="stack" aria-label={say('collection.asideLabel')}>
        {aside}
      </aside>
    </div>
  );
}
