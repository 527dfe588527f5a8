import { say } from '../../words/say.ts';
import { Button } from './button.tsx';

/** The way to more of a list of which only the first part is drawn; nothing where all of it is. */
export function ShowMore({ more, before = false, grow }: { more: number; before?: boolean; grow(): void }) {
  if (more === 0) return null;
  return (
    <p className="show-more">
      <Button variant="plain" size="sm" onClick={grow}>
        {say(before ? 'common.showBefore' : 'common.showMore', { count: more })}
      </Button>
    </p>
  );
}
