import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Plan } from '../../import/plan.ts';
import { type Incoming, planSeveral } from '../../import/plan-several.ts';
import type { Reading } from '../../import/reading.ts';
import { pause } from '../../model/slices.ts';
import { sayNotDone } from '../kit/not-kept.ts';
import { sayNotBroughtIn } from './not-brought-in.ts';
import { groupsOf, outcomeOf } from './preview.ts';
import { travelling } from './travelling.ts';
import { useOutcome } from './use-outcome.ts';
import { useReading } from './use-reading.ts';

/** A file of several: what it says and would do; a plan is missing where nothing of it can come in. */
export interface OneOfSeveral {
  file: File;
  /** Undefined where the file could not even be read from the disk. */
  reading: Reading | undefined;
  plan: Plan | undefined;
}

/** How far the reading of several files is. */
export type Several =
  | { at: 'reading'; name: string; progress: number }
  | { at: 'list'; list: OneOfSeveral[]; incoming: Incoming[] };

const isReadable = (read: Read): read is Read & { incoming: Incoming } =>
  read.incoming !== undefined && read.incoming.reading.verdict !== 'refused';

interface Read {
  file: File;
  incoming: Incoming | undefined;
}

const listOf = (read: readonly Read[], plans: readonly Plan[]): OneOfSeveral[] => {
  const left = plans.values();
  return read.map((one) => ({
    file: one.file,
    reading: one.incoming?.reading,
    plan: isReadable(one) ? left.next().value : undefined,
  }));
};

/** Reads several files one after the other, and brings all of them in as one action. Going away stops the reading. */
export function useSeveral(files: readonly File[]) {
  const actions = useActions();
  const read = useReading();
  const [several, setSeveral] = useState<Several>({ at: 'reading', name: files[0]?.name ?? '', progress: 0 });
  const [applying, setApplying] = useState(false);
  const { outcome, setOutcome, problem, setProblem, takeBack } = useOutcome();
  const reading = useRef<AbortController>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the files are read once
  useEffect(() => {
    const wanted = new AbortController();
    reading.current = wanted;
    const { signal } = wanted;
    const readAll = async () => {
      const all: Read[] = [];
      for (const [at, file] of files.entries()) {
        const onProgress = (done = 1) => {
          if (!signal.aborted) setSeveral({ at: 'reading', name: file.name, progress: (at + done) / files.length });
        };
        const incoming = await read(file, { onProgress, signal }).catch(() => undefined);
        signal.throwIfAborted();
        all.push({ file, incoming });
      }
      const library = await actions.readLibrary();
      await pause();
      const incoming = all.filter(isReadable).map((one) => one.incoming);
      const { plans } = planSeveral(library, incoming);
      if (!signal.aborted) setSeveral({ at: 'list', list: listOf(all, plans), incoming });
    };
    readAll().catch((error: unknown) => {
      if (!signal.aborted) setProblem(sayNotDone(error));
    });
    return () => wanted.abort();
  }, [files]);

  /** Brings all in, compared with the library as it is at that moment: where a choice is left, the teacher's own words stay. */
  const apply = async (label: Parameters<typeof actions.applyLibraryChanges>[0], incoming: readonly Incoming[]) => {
    setApplying(true);
    setProblem(undefined);
    try {
      await pause();
      const { plans, rows } = planSeveral(await actions.readLibrary(), incoming);
      const bytes = new Map(incoming.flatMap((one) => [...(one.reading.files ?? [])]));
      const bundles = incoming.map((one) => travelling(one.reading));
      const { action } = await actions.applyLibraryChanges(label, rows, bytes, bundles);
      const counts = plans.map((plan) => outcomeOf(plan, groupsOf(plan)));
      const sum = (of: 'fresh' | 'changes') => counts.reduce((total, count) => total + count[of], 0);
      setOutcome({ action, fresh: sum('fresh'), changes: sum('changes'), collection: undefined, state: 'done' });
    } catch (error) {
      setProblem(sayNotBroughtIn(error));
    } finally {
      setApplying(false);
    }
  };
  return { several, applying, outcome, problem, apply, takeBack, stop: () => reading.current?.abort() };
}
