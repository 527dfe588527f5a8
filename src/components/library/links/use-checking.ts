import { type Actions, useActions } from '../../../hooks/use-actions.ts';
import { believable, type LinkCheck, linkStanding, linkStandings } from '../../../model/link-check.ts';
import type { LinkPlan } from '../../../model/link-plan.ts';
import { sayRow } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { useAbilities } from '../../abilities.tsx';
import { useLongWork } from '../../kit/long-work.tsx';
import { sayNotDone } from '../../kit/not-kept.ts';
import { useToast } from '../../kit/toasts.tsx';
import { wasStopped } from '../../kit/was-stopped.ts';

/** So many findings are kept at a time: lists follow each keeping. */
const PIECE = 50;
/** How often it is said how far the check is, at least, in milliseconds. */
const HEARD_EVERY = 300;

/** Keeps what is found while the check goes on. Silence is only kept at its end, when it is known whether anybody answered at all. */
class Findings {
  readonly #keep: Actions['keepLinkChecks'];
  readonly #all: LinkCheck[] = [];
  #waiting: LinkCheck[] = [];
  #keeping: Promise<void> = Promise.resolve();

  constructor(keep: Actions['keepLinkChecks']) {
    this.#keep = keep;
  }

  take(check: LinkCheck): void {
    this.#all.push(check);
    if (check.verdict === 'silent') return;
    this.#waiting.push(check);
    if (this.#waiting.length >= PIECE) this.#keepWaiting();
  }

  #keepWaiting(): void {
    const piece = this.#waiting;
    this.#waiting = [];
    this.#keeping = this.#keeping.then(() => this.#keep(piece));
    // Whoever ends the check hears of it.
    this.#keeping.catch(() => {});
  }

  /** @returns what was kept, in all */
  async end(isOnline: boolean): Promise<LinkCheck[]> {
    const believed = believable(this.#all, isOnline);
    this.#waiting.push(...believed.filter(({ verdict }) => verdict === 'silent'));
    this.#keepWaiting();
    await this.#keeping;
    return believed;
  }
}

/** How many works, moved and so on, in the order of the filter; what none is, is not told. */
function sayFound(checks: readonly LinkCheck[]): string {
  const counts = Map.groupBy(checks, (check) => linkStanding(check.url, check));
  return sayRow(
    linkStandings.flatMap((standing) => {
      const count = counts.get(standing)?.length ?? 0;
      return count === 0 || standing === 'unchecked' ? [] : [say(`links.found_${standing}`, { count })];
    }),
  );
}

/** Checks what was planned: says how far it is, keeps what it finds, and says what that was. */
export function useChecking(): (plan: LinkPlan) => Promise<void> {
  const { links } = useAbilities();
  const { keepLinkChecks, forgetStrayLinkChecks } = useActions();
  const doWork = useLongWork();
  const toast = useToast();

  return async (plan) => {
    if (!links?.isOnline()) return toast(say('links.offline'), { tone: 'look' });
    const findings = new Findings(keepLinkChecks);
    let done = 0;
    try {
      const ended = await doWork(say('links.checking', { count: plan.count }), async ({ signal, onProgress }) => {
        // Sites that do not answer let nothing be heard: that the work goes on, and can be stopped, is said all the same.
        const patience = setInterval(() => onProgress(done, plan.count), HEARD_EVERY);
        const onChecked = (check: LinkCheck, count: number) => {
          findings.take(check);
          done += count;
          onProgress(done, plan.count);
        };
        return links.check(plan, { signal, onChecked }).finally(() => clearInterval(patience));
      });
      if (ended !== 'done') return toast(say(`links.${ended}`), { tone: 'look' });
      const kept = await findings.end(links.isOnline());
      await forgetStrayLinkChecks();
      if (kept.length === 0) toast(say('links.noAnswer'), { tone: 'look' });
      else toast(say('links.checked', { count: kept.length, found: sayFound(kept) }));
    } catch (error) {
      const kept = await findings.end(links.isOnline()).catch(() => undefined);
      if (kept && wasStopped(error)) toast(say('links.stopped', { count: kept.length }));
      else toast(sayNotDone(error), { tone: 'wrong' });
    }
  };
}
