import { useMemo, useState } from 'react';
import { useCurators } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import type { Plan, PlanEntry } from '../../import/plan.ts';
import type { Problem, Reading } from '../../import/reading.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Differing } from './differing.tsx';
import { Fresh } from './fresh.tsx';
import { choosing, choosingAll, type Groups, groupsOf, outcomeOf, taking } from './preview.ts';
import { PreviewHead } from './preview-head.tsx';
import { Refused, Remarks } from './problems.tsx';
import { Same } from './same.tsx';
import { saySince } from './say-since.ts';
import type { Names } from './say-value.ts';
import { Tally } from './tally.tsx';

/** What the ids in a plan stand for: what is in the bundle, and what is here. */
function useNames(plan: Plan): Names {
  const frameworks = useFrameworks();
  const here = useCurators();
  return useMemo(() => {
    const named = (entries: readonly PlanEntry[]) =>
      new Map(entries.map(({ id, theirs }) => [id, (theirs as { name?: string }).name ?? '']));
    const namesHere = [...(here ?? [])].map(([id, { name }]) => [id, name] as const);
    const competencies = new Map(plan.entries.competencies.map(({ id, theirs }) => [id, theirs]));
    return {
      resources: named(plan.entries.resources as PlanEntry[]),
      collections: named(plan.entries.collections as PlanEntry[]),
      curators: new Map([...named(plan.entries.curators as PlanEntry[]), ...namesHere]),
      competencies: new Map([...competencies, ...(frameworks?.byId ?? [])]),
    };
  }, [plan, frameworks, here]);
}

const claimsIn = (plan: Plan): Map<Id, Alignment[]> =>
  Map.groupBy(
    plan.entries.alignments.map(({ theirs }) => theirs),
    (claim) => claim.target,
  );

function countsOf({ fresh, same, differing, beside }: Groups, refused: readonly Problem[]) {
  const resources = (entries: readonly PlanEntry[]) => entries.filter(({ table }) => table === 'resources').length;
  return [
    { count: resources(fresh), what: say('opening.new'), hint: say('opening.newHint') },
    { count: resources(same), what: say('opening.same'), hint: say('opening.sameHint') },
    ...(differing.length > 0
      ? [{ count: differing.length, what: say('opening.differ'), hint: say('opening.differHint') }]
      : []),
    ...(beside > 0
      ? [{ count: beside, what: say('opening.beside', { count: beside }), hint: say('opening.besideHint') }]
      : []),
    ...(refused.length > 0
      ? [{ count: refused.length, what: say('opening.refusedCount'), hint: say('opening.refusedHint') }]
      : []),
  ];
}

function sayApply({ fresh, changes }: { fresh: number; changes: number }): string {
  if (fresh + changes === 0) return say('opening.apply_none');
  if (changes === 0) return say('opening.applyNew', { count: fresh });
  if (fresh === 0) return say('opening.applyChanges', { count: changes });
  return say('opening.applyBoth', { fresh, count: changes });
}

export interface PreviewPageProps {
  name: string;
  reading: Reading;
  plan: Plan;
  /** When the teacher and the sender last had the same, an instant; undefined where that is not known. */
  agreed: string | undefined;
  applying: boolean;
  /** It would write over a large part of the library. */
  large: boolean;
  onPlan(plan: Plan): void;
  onApply(): void;
  onLeave(): void;
}

/** What a bundle would bring and change. Nothing has changed yet. */
export function PreviewPage({
  name,
  reading,
  plan,
  agreed,
  applying,
  large,
  onPlan,
  onApply,
  onLeave,
}: PreviewPageProps) {
  const names = useNames(plan);
  const groups = useMemo(() => groupsOf(plan), [plan]);
  const claims = useMemo(() => claimsIn(plan), [plan]);
  const [rest, setRest] = useState(true);
  const refused = useMemo(() => reading.problems.filter(({ weight }) => weight === 'refused'), [reading]);
  const outcome = outcomeOf(plan, groups);
  const sender = reading.header.curator?.name?.split(' ')[0] || undefined;
  const take = (entry: PlanEntry, on: boolean) => onPlan(taking(plan, entry, on));
  return (
    <>
      <div className="page__inner">
        <PreviewHead name={name} reading={reading} />
        {agreed !== undefined && <p className="lead">{saySince(agreed, groups)}</p>}
        {large && <Banner tone="look">{say('opening.large')}</Banner>}
        <Tally counts={countsOf(groups, refused)} />
        {refused.length > 0 && (
          <Refused
            problems={refused}
            others={reading.library.resources.length + reading.library.collections.length}
            rest={rest}
            onRest={setRest}
          />
        )}
        <Differing
          entries={groups.differing}
          sender={sender}
          names={names}
          onChoose={(entry, field, choice) => onPlan(choosing(plan, entry, field, choice))}
          onTake={take}
          onAll={(choice) => onPlan(choosingAll(plan, choice))}
        />
        <Fresh entries={groups.fresh} names={names} claims={claims} onTake={take} />
        <Same entries={groups.same} names={names} />
        <Remarks problems={reading.problems} />
      </div>
      <footer className="actionbar">
        <p className="actionbar__words" role="status">
          {applying ? say('opening.applying') : say('opening.promise')}
        </p>
        <Button variant="plain" disabled={applying} onClick={onLeave}>
          {say('opening.notNow')}
        </Button>
        <Button
          variant="primary"
          disabled={applying || !rest || outcome.fresh + outcome.changes === 0}
          onClick={onApply}
        >
          {rest ? sayApply(outcome) : say('opening.apply_none')}
        </Button>
      </footer>
    </>
  );
}
