import type { Alignment } from '../../model/alignment.ts';
import type { Id } from '../../model/identity.ts';
import { type Reputation, reputationOf } from '../../model/reputation.ts';
import type { Resource } from '../../model/resource.ts';
import type { Use } from '../../model/use.ts';
import { sayDay } from '../../words/dates.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Facts } from '../kit/facts.tsx';
import type { People } from './people.ts';

/** Who changed it, and when last; the finder alone on the day that it was found says nothing more. */
function sayChanged(
  { date, by }: NonNullable<Reputation['changed']>,
  finder: Id,
  found: string,
  nameOf: (id: Id) => string,
): string {
  const day = sayDay(date);
  if (by.some((id) => id !== finder)) return say('feedback.changedBy', { names: sayList(by.map(nameOf)), date: day });
  return day === found ? '' : say('feedback.changedOn', { date: day });
}

interface Props {
  resource: Resource;
  alignments: readonly Alignment[];
  uses: readonly Use[];
  people: People;
}

/** Who found a resource, who changed it, and how many seconded and tried it: one quiet line. */
export function ReputationLine({ resource, alignments, uses, people }: Props) {
  const { foundBy, found, changed, seconded, tried } = reputationOf(resource, alignments, uses);
  const date = sayDay(found);
  const nameInList = (id: Id) => (id === people.me ? say('detail.you') : people.nameOf(id));
  const facts = [
    foundBy === people.me
      ? say('feedback.foundByYou', { date })
      : say('feedback.foundBy', { name: people.nameOf(foundBy), date }),
    changed === undefined ? '' : sayChanged(changed, foundBy, date, nameInList),
    seconded.length > 0 ? say('feedback.secondedBy', { count: seconded.length }) : '',
    tried.length > 0 ? say('feedback.triedBy', { count: tried.length }) : '',
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line of facts is no form
    <p className="meta reputation" role="group" aria-label={say('feedback.line')}>
      <Facts facts={facts} />
    </p>
  );
}
