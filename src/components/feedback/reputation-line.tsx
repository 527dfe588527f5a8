import { useUses } from '../../hooks/use-feedback.ts';
import type { Alignment } from '../../model/alignment.ts';
import { reputationOf } from '../../model/reputation.ts';
import type { Resource } from '../../model/resource.ts';
import { sayDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Facts } from '../kit/facts.tsx';
import { usePeople } from './people.ts';

/** Who found a resource, and how many seconded and tried it: one quiet line. */
export function ReputationLine({ resource, alignments }: { resource: Resource; alignments: readonly Alignment[] }) {
  const uses = useUses(resource.id);
  const people = usePeople();
  if (!uses || !people) return null;
  const { foundBy, found, changed, seconded, tried } = reputationOf(resource, alignments, uses);
  const date = sayDay(found);
  const changedDay = changed === undefined ? date : sayDay(changed);
  const facts = [
    foundBy === people.me
      ? say('feedback.foundByYou', { date })
      : say('feedback.foundBy', { name: people.nameOf(foundBy), date }),
    changedDay === date ? '' : say('feedback.changedOn', { date: changedDay }),
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
