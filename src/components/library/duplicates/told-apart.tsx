import { useSettings } from '../../../hooks/records.ts';
import { forgetToldApart, useAlikeDetails } from '../../../hooks/use-duplicates.ts';
import type { Id } from '../../../model/identity.ts';
import { sayList } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { ShowMore } from '../../kit/show-more.tsx';
import { useFocusStays } from '../../kit/use-focus-stays.ts';
import { useGrowing } from '../../kit/use-growing.ts';
import { useAct, withoutUndo } from '../use-act.ts';

const FIRST = 20;
const NONE: readonly Id[][] = [];

/** What the teacher said is not the same, and the way to have it offered again. */
export function ToldApart() {
  const apart = useSettings()?.resourcesToldApart ?? NONE;
  const { shown, more, grow } = useGrowing(apart.toReversed(), FIRST);
  const details = useAlikeDetails(shown.flat());
  const act = useAct();
  const stays = useFocusStays<HTMLUListElement>();
  if (apart.length === 0 || !details) return null;
  return (
    <details className="told-apart">
      <summary>{say('duplicates.toldApart')}</summary>
      <p className="hint">{say('duplicates.toldApartLead')}</p>
      <ul className="lines" {...stays}>
        {shown.map((ids) => {
          const there = ids.map((id) => details.get(id)?.resource).filter((row) => row !== undefined);
          const names = sayList(there.map(({ name }) => name || say('common.untitled')));
          return (
            <li key={ids.join()} className="told-apart__group">
              <span dir="auto">{names}</span>
              <Button
                variant="plain"
                size="sm"
                aria-label={say('duplicates.liftOf', { names })}
                onClick={() => void act(withoutUndo(forgetToldApart(ids)))}
              >
                {say('duplicates.lift')}
              </Button>
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} grow={grow} />
    </details>
  );
}
