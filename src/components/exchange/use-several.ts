import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Plan } from '../../import/plan.ts';
import { type Incoming, planSeveral } from '../../import/plan-several.ts';
import type { Reading } from '../../import/reading.ts';
import { isLarge } from '../../import/summary.ts';
import { pause } from '../../model/slices.ts';
import { sayNotDone } from '../kit/not-kept.ts';
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
  | { at: 'failed'; why: string }
  | {
      at: 'list';
      list: OneOfSeveral[];
      incoming: Incoming[];
      /** All of them would write over so much that a teacher should think twice. */
      large: boolean;
    };

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

const beginning = ([first]: readonly File[]): Several => ({ at: 'reading', name: first?.name ?? '', progress: 0 });

/** Reads several files one after the other, and brings all of them in as one action. Going away, or other files, stops the reading. */
export function useSeveral(files: readonly File[]) {
  const actions = useActions();
  const read = useReading();
  const [several, setSeveral] = useState<Several>(beginning(files));
  const { bringIn, forget, ...rest } = useOutcome();
  const reading = useRef<AbortController>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the files are read once
  useEffect(() => {
    const wanted = new AbortController();
    reading.current = wanted;
    const { signal } = wanted;
    // What the files before these did is over.
    forget();
    setSeveral(beginning(files));
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
      const { plans, rows } = planSeveral(library, incoming);
      const large = isLarge(rows, plans[0]?.librarySize ?? 0);
      if (!signal.aborted) setSeveral({ at: 'list', list: listOf(all, plans), incoming, large });
    };
    readAll().catch((error: unknown) => {
      if (!signal.aborted) setSeveral({ at: 'failed', why: sayNotDone(error) });
    });
    return () => wanted.abort();
  }, [files]);

  /** Brings all in, compared with the library as it is at that moment: where a choice is left, the teacher's own words stay. */
  const apply = (incoming: readonly Incoming[]) =>
    bringIn(async () => {
      const { plans, rows } = planSeveral(await actions.readLibrary(), incoming);
      const { action } = await actions.applyLibraryChanges(
        { key: 'history.importedFiles', params: { count: incoming.length } },
        rows,
        new Map(incoming.flatMap((one) => [...(one.reading.files ?? [])])),
        incoming.map((one) => travelling(one.reading)),
      );
      const counts = plans.map((plan) => outcomeOf(plan, groupsOf(plan)));
      const sum = (of: 'fresh' | 'changes') => counts.reduce((total, count) => total + count[of], 0);
      return { action, fresh: sum('fresh'), changes: sum('changes'), collection: undefined, state: 'done' };
    });
  return { ...rest, several, apply, stop: () => reading.current?.abort() };
}
