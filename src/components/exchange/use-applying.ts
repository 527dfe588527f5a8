import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { applyPlan } from '../../import/apply.ts';
import type { Base } from '../../import/base.ts';
import type { Plan } from '../../import/plan.ts';
import { planMerge } from '../../import/plan-merge.ts';
import type { Reading } from '../../import/reading.ts';
import { pause } from '../../model/slices.ts';
import { say } from '../../words/say.ts';
import { foundTheSame, withChoicesOf } from './again.ts';
import { sayNotBroughtIn } from './not-brought-in.ts';
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
  const [applying, setApplying] = useState(false);
  const { outcome, setOutcome, problem, setProblem, takeBack } = useOutcome();

  const apply = async (reading: Reading, base: Base | undefined, plan: Plan) => {
    setApplying(true);
    setProblem(undefined);
    try {
      // The page shows first that it is working: writing thousands of rows takes a while.
      await pause();
      // Another window may have changed the library since the preview was drawn: its words must not be written over.
      const again = planMerge(await actions.readLibrary(), base?.library, reading.library, reading.ground);
      if (!foundTheSame(plan, again)) {
        onPlan(withChoicesOf(plan, again));
        setProblem(say('opening.changedSince'));
        return;
      }
      const name = bundleName(reading);
      const { action } = await actions.applyLibraryChanges(
        { key: 'history.imported', params: { name } },
        applyPlan(plan),
        reading.files,
        [reading].map(travelling),
      );
      const counts = outcomeOf(plan, groupsOf(plan));
      setOutcome({ ...counts, action, collection: mainCollection(plan), state: 'done' });
    } catch (error) {
      setProblem(sayNotBroughtIn(error));
    } finally {
      setApplying(false);
    }
  };
  /** Says that nothing had to change. */
  const allYours = (plan: Plan): Outcome => ({
    action: undefined,
    fresh: 0,
    changes: 0,
    collection: mainCollection(plan),
    state: 'done',
  });
  const forget = () => {
    setOutcome(undefined);
    setProblem(undefined);
  };
  return { applying, outcome, problem, apply, takeBack, allYours, forget };
}
