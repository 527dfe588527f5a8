import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { Refusal } from '../../model/refusal.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';

const STEP = 50;

interface Props {
  refusals: readonly Refusal[];
  competencies: ReadonlyMap<Id, Competency>;
  onOffer(refusal: Refusal): void;
}

/** The sentences that were refused, each with the way back. Folded until somebody misses one. */
export function RefusedList({ refusals, competencies, onOffer }: Props) {
  const { shown, more, grow } = useGrowing(refusals, STEP, STEP);
  if (refusals.length === 0) return null;
  return (
    <details className="refused">
      <summary>
        {say('evidence.refusedTitle')} <span className="count">{sayNumber(refusals.length)}</span>
      </summary>
      <ul className="card excerpts">
        {shown.map((refusal) => {
          const competency = competencies.get(refusal.competency);
          return (
            <li className="excerpt" key={refusal.id} data-competency={competency?.hue}>
              <q className="quote" dir="auto">
                {refusal.words}
              </q>
              <p className="line line--wrap">
                {competency && <span className="hint">{say('evidence.may', { name: shortNameOf(competency) })}</span>}
                <Button
                  size="sm"
                  aria-label={say('evidence.offerAgainOf', { words: refusal.words })}
                  onClick={() => onOffer(refusal)}
                >
                  {say('evidence.offerAgain')}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} grow={grow} />
    </details>
  );
}
