import { useActions } from '../../hooks/use-actions.ts';
import { applyPlan } from '../../import/apply.ts';
import type { Base } from '../../import/base.ts';
import type { Plan } from '../../import/plan.ts';
import { planMerge } from '../../import/plan-merge.ts';
import type { Reading } from '../../import/reading.ts';
import { say } from '../../words/say.ts';
import { foundTheSame, withChoicesOf } from './again.ts';
import { groupsOf, outcomeOf } from './preview.ts';
import { bundleName } from './preview-head.tsx';
import type { Outcome } from './result.tsx';
import { travelling } from './travelling.ts';
import { useOutcome } from './use-outcome.ts';

/** The outermost collection that the bundle brings or that is here already: where to go on reading. */
function mainCollection(plan: Plan): Outcome['collection'] {
  const here = plan.entries.collections.filter(({ status, take }) => take || status === 'same' || status === 'differs');
  const main = here.find(({ theirs }) => theirs.parent === undefined) ?? here[0];
  return main && { id: main.id, name: (main.mine ?? main.theirs).name };
}

/**
 * Brings a plan in as one action, and takes it back.
 * @param onPlan takes the plan made again, where the library has changed since the first one
 */
export function useApplying(onPlan: (plan: Plan) => void) {
  const actions = useActions();
  const { bringIn, ...rest } = useOutcome();

  const apply = (reading: Reading, base: Base | undefined, plan: Plan) =>
    bringIn(async () => {
      // Another window may have changed the library since the preview was drawn: its words must not be written over.
      const again = planMerge(await actions.readLibrary(), base?.library, reading.library, reading.ground);
      if (!foundTheSame(plan, again)) {
        onPlan(withChoicesOf(plan, again));
        return say('opening.changedSince');
      }
      const { action } = await actions.applyLibraryChanges(
        { key: 'history.imported', params: { name: bundleName(reading) } },
        applyPlan(plan),
        reading.files,
        [travelling(reading)],
      );
      return { ...outcomeOf(plan, groupsOf(plan)), action, collection: mainCollection(plan), state: 'done' };
    });
  /** Says that nothing had to change. */
  const allYours = (plan: Plan): Outcome => ({
    action: undefined,
    fresh: 0,
    changes: 0,
    collection: mainCollection(plan),
    state: 'done',
  });
  return { ...rest, apply, allYours };
}
