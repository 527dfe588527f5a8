import Pencil from 'lucide-react/icons/pencil';
import Plus from 'lucide-react/icons/plus';
import type { Alignment } from '../../model/alignment.ts';
import type { Quote } from '../../model/excerpt.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Attempts, NotKept } from '../capture/attempt.tsx';
import { GoodFor } from '../capture/good-for.tsx';
import type { People } from '../feedback/people.ts';
import { Button } from '../kit/button.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { ReasonsGiven } from './reasons-given.tsx';
import { shownBy } from './shown.ts';
import { ShownChip } from './shown-chip.tsx';

interface Props {
  quote: Quote;
  /** The claims on it, and those that point to it as their evidence. */
  alignments: readonly Alignment[];
  competencies: ReadonlyMap<Id, Competency>;
  /** Undefined while they load. */
  people: People | undefined;
  /** Whether the chips to claim by stand open. */
  open: boolean;
  onOpen(): void;
}

/** What a single quote shows: its competencies with strength and reasons, what it is evidence for, and the way to say more. */
export function ExcerptClaims({ quote, alignments, competencies, people, open, onOpen }: Props) {
  const own = alignments.filter(({ target }) => target === quote.id);
  const shown = shownBy(own, competencies);
  const shows = new Set(own.map(({ competency }) => competency));
  const behind = alignments.filter(
    ({ evidence, competency }) => evidence?.includes(quote.id) && !shows.has(competency),
  );
  const names = new Set(
    behind.flatMap(({ competency: id }) => {
      const competency = competencies.get(id);
      return competency ? [shortNameOf(competency)] : [];
    }),
  );
  const words = say('evidence.whatItShows');
  return (
    <>
      <div className="excerpt__foot">
        {shown.map((each) => (
          <ShownChip key={each.competency.id} {...each} />
        ))}
        <Button
          variant="plain"
          size="sm"
          icon={shown.length > 0 ? Pencil : Plus}
          aria-label={say('evidence.whatThisShows', { words: quote.exact })}
          aria-expanded={open}
          onClick={onOpen}
        >
          {words}
        </Button>
      </div>
      {names.size > 0 && <p className="hint">{say('evidence.evidenceFor', { names: sayList([...names]) })}</p>}
      {open ? (
        <Attempts>
          <NotKept />
          <div className="excerpt__claims">
            <GoodFor resource={quote.id} title={say('evidence.goodFor')} findsExact />
          </div>
        </Attempts>
      ) : (
        people && <ReasonsGiven claims={own} competencies={competencies} people={people} />
      )}
    </>
  );
}
