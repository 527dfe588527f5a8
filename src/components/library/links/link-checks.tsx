import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Id } from '../../../model/identity.ts';
import { type LinkPlan, planCheck } from '../../../model/link-plan.ts';
import { useAbilities } from '../../abilities.tsx';
import { sayNotDone } from '../../kit/not-kept.ts';
import { useToast } from '../../kit/toasts.tsx';
import { CheckDialog } from './check-dialog.tsx';

/** Offers to check the links of resources: nothing is asked before the teacher has read what will be. */
type OfferCheck = (ids: readonly Id[]) => void;

const OfferContext = createContext<OfferCheck | undefined>(undefined);

/** How the links of resources are checked; undefined where the browser is not there to be asked. */
export const useCheckLinks = (): OfferCheck | undefined => useContext(OfferContext);

/** Lets links be checked from everywhere below it. */
export function LinkChecks({ children }: { children: ReactNode }) {
  const { readLinks } = useActions();
  const canCheck = useAbilities().links !== undefined;
  const toast = useToast();
  const [plan, setPlan] = useState<LinkPlan | undefined>(undefined);
  const offer = useCallback<OfferCheck>(
    (ids) =>
      void readLinks(ids).then(
        (links) => setPlan(planCheck(links)),
        (error) => toast(sayNotDone(error), { tone: 'wrong' }),
      ),
    [readLinks, toast],
  );
  return (
    <OfferContext value={canCheck ? offer : undefined}>
      {children}
      {plan && <CheckDialog plan={plan} onClose={() => setPlan(undefined)} />}
    </OfferContext>
  );
}
