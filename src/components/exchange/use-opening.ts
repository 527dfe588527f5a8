import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Base } from '../../import/base.ts';
import type { Plan } from '../../import/plan.ts';
import { planMerge } from '../../import/plan-merge.ts';
import type { Reading } from '../../import/reading.ts';
import { summarise } from '../../import/summary.ts';
import { pause } from '../../model/slices.ts';
import { groupsOf } from './preview.ts';
import { useReading } from './use-reading.ts';

/** What a teacher opens: a file, or text that was pasted. */
export interface Source {
  name: string;
  content: File | string;
}

/** How far the opening of a bundle is. Progress runs from 0 to 1, and is undefined while the file is compared with the library. */
export type Opening =
  | { at: 'choosing' }
  | { at: 'reading'; name: string; progress: number | undefined }
  | { at: 'refused'; name: string; reading: Reading }
  | { at: 'failed'; name: string }
  | {
      at: 'preview';
      name: string;
      reading: Reading;
      plan: Plan;
      base: Base | undefined;
      /** All of it is here already, and just so. */
      nothingNew: boolean;
      /** It would write over so much that a teacher should think twice. */
      large: boolean;
    };

/** Reads a file, compares it with the library, and keeps the plan; a new file, or going away, stops the reading of the last one. */
export function useOpening() {
  const { readLibrary } = useActions();
  const read = useReading();
  const [opening, setOpening] = useState<Opening>({ at: 'choosing' });
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);

  const stop = () => {
    stopper.current?.abort();
    setOpening({ at: 'choosing' });
  };
  const open = async ({ name, content }: Source) => {
    stopper.current?.abort();
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const show = (next: Opening) => {
      if (!signal.aborted) setOpening(next);
    };
    show({ at: 'reading', name, progress: 0 });
    try {
      const onProgress = (progress: number | undefined) => show({ at: 'reading', name, progress });
      const { reading, base } = await read(content, { onProgress, signal });
      if (reading.verdict === 'refused') return show({ at: 'refused', name, reading });
      const library = await readLibrary();
      // The page says what it does before a long stretch of work.
      await pause();
      const plan = planMerge(library, base?.library, reading.library, reading.ground);
      const { changes, large } = summarise(plan);
      const nothingNew = changes === 0 && reading.verdict === 'accepted' && groupsOf(plan).differing.length === 0;
      show({ at: 'preview', name, reading, plan, base, nothingNew, large });
    } catch {
      show({ at: 'failed', name });
    }
  };
  const change = (plan: Plan) => setOpening((now) => (now.at === 'preview' ? { ...now, plan } : now));
  return { opening, open, stop, change };
}
