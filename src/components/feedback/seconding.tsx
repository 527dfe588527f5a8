import { useActions } from '../../hooks/use-actions.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Id } from '../../model/identity.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import type { People } from './people.ts';

/** Whom a claim seconds, in words; empty where it seconds nobody. */
export const saySeconds = ({ seconds = [] }: Alignment, { me, nameOf }: People): string =>
  seconds.length === 0
    ? ''
    : say('feedback.seconds', {
        names: sayList(seconds.map((id: Id) => (id === me ? say('feedback.youInList') : nameOf(id)))),
      });

interface Props {
  theirs: Alignment;
  own: Alignment | undefined;
  name: string;
  /** My own claim is there now, and wants to know how strongly. */
  onDiffer(): void;
}

/** The two answers to a colleague's claim. Both put a claim of my own beside it; neither touches theirs. */
export function Seconding({ theirs, own, name, onDiffer }: Props) {
  const { second, unsecond, differ } = useActions();
  const act = useAct();
  // Whoever seconds me cannot be seconded by me: that would say nothing.
  const secondsMe = own !== undefined && theirs.seconds?.includes(own.curator) === true;
  const seconded = own?.seconds?.includes(theirs.curator) === true;
  const seeOtherwise = async () => {
    await act(differ(theirs), say('feedback.yours'));
    onDiffer();
  };
  return (
    <p className="line line--wrap">
      {seconded ? (
        <>
          <span className="strong">{say('feedback.youSecond')}</span>
          <Button variant="plain" size="sm" onClick={() => void act(unsecond(theirs), say('feedback.secondedNoMore'))}>
            {say('feedback.secondNoMore')}
          </Button>
        </>
      ) : secondsMe ? null : (
        <Button
          variant="plain"
          size="sm"
          aria-label={say('feedback.secondIts', { name })}
          onClick={() => void act(second(theirs), say('feedback.seconded', { name }))}
        >
          {say('feedback.secondIt')}
        </Button>
      )}
      {(!own || seconded) && (
        <Button
          variant="plain"
          size="sm"
          aria-label={say('feedback.differs', { name })}
          onClick={() => void seeOtherwise()}
        >
          {say('feedback.differ')}
        </Button>
      )}
    </p>
  );
}
