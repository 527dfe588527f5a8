import CircleCheck from 'lucide-react/icons/circle-check';
import Undo2 from 'lucide-react/icons/undo-2';
import { Link } from 'wouter';
import type { Collection } from '../../model/collection.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button, buttonClass } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';

/** How an import ended. */
export interface Outcome {
  /** What undo takes back; undefined where nothing had to change. */
  action: number | undefined;
  fresh: number;
  changes: number;
  /** Where to go on reading. */
  collection: Pick<Collection, 'id' | 'name'> | undefined;
  state: 'done' | 'undone' | 'kept';
}

function sayDone({ action, fresh, changes }: Outcome): string {
  if (action === undefined) return say('opening.allYours');
  const counts = [
    fresh > 0 && say('opening.doneNew', { count: fresh }),
    changes > 0 && say('opening.doneChanged', { count: changes }),
  ].filter((count) => count !== false);
  const list = sayList(counts);
  return `${list}. ${say('opening.doneUndo')}`;
}

/** What was brought in, the way back, and the way on. */
export function Result({ outcome, onUndo, onAnother }: { outcome: Outcome; onUndo(): void; onAnother(): void }) {
  const { action, collection, state } = outcome;
  const title = action === undefined ? say('opening.allYours') : say('opening.done');
  return (
    <div className="stack stack--lg">
      {state === 'done' && action !== undefined && (
        <Banner icon={CircleCheck} onUndo={undefined} live>
          <p className="strong">{title}</p>
          <p>{sayDone(outcome)}</p>
        </Banner>
      )}
      {action === undefined && (
        <Banner icon={CircleCheck} live>
          <p>{title}</p>
        </Banner>
      )}
      {state === 'undone' && (
        <Banner icon={Undo2} live>
          <p>{say('opening.undone')}</p>
        </Banner>
      )}
      {state === 'kept' && (
        <Banner tone="look" live>
          <p>{say('opening.notUndone')}</p>
        </Banner>
      )}
      <div className="line line--wrap">
        {state !== 'undone' && collection && (
          <Link className={buttonClass({ variant: 'primary' })} href={pathTo.collection(collection.id)}>
            {say('opening.toCollection', { name: collection.name || say('common.untitled') })}
          </Link>
        )}
        {state !== 'undone' && (
          <Link className={buttonClass({})} href={pathTo.all}>
            {say('opening.toLibrary')}
          </Link>
        )}
        {state === 'done' && action !== undefined && (
          <Button icon={Undo2} onClick={onUndo}>
            {say('opening.undo')}
          </Button>
        )}
        <Button variant="plain" onClick={onAnother}>
          {say('opening.openAnother')}
        </Button>
      </div>
    </div>
  );
}
