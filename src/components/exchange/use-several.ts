import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { useAbilities } from '../abilities.tsx';
import { sayNotDone } from '../kit/not-kept.ts';
import type { Importer, OpenedSeveral } from './importer.ts';
import { bundleName } from './preview-head.tsx';
import { startImporting } from './start-importing.ts';
import { useOutcome } from './use-outcome.ts';

/** How far the reading of several files is. */
export type Several =
  | { at: 'reading'; name: string; progress: number }
  | { at: 'failed'; why: string }
  | ({ at: 'list' } & OpenedSeveral);

const beginning = ([first]: readonly File[]): Several => ({ at: 'reading', name: first?.name ?? '', progress: 0 });

/** Reads several files one after the other, and brings all of them in as one action. Going away, or other files, stops the reading. */
export function useSeveral(files: readonly File[]) {
  const actions = useActions();
  const { source } = useAbilities();
  const [several, setSeveral] = useState<Several>(beginning(files));
  const { bringIn, forget, ...rest } = useOutcome();
  const current = useRef<Importer>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the files are read once
  useEffect(() => {
    const importer = startImporting(actions, source);
    current.current = importer;
    const show = (next: Several) => {
      if (current.current === importer) setSeveral(next);
    };
    // What the files before these did is over.
    forget();
    show(beginning(files));
    importer
      .openSeveral(files, {
        onProgress: (progress, at) => show({ at: 'reading', name: files[at]?.name ?? '', progress }),
      })
      .then((opened) => show({ at: 'list', ...opened }))
      .catch((error: unknown) => show({ at: 'failed', why: sayNotDone(error) }));
    return () => {
      current.current = undefined;
      importer.close();
    };
  }, [files]);

  const apply = (opened: OpenedSeveral) =>
    bringIn(async (writing) => {
      const names = opened.files.flatMap(({ briefing, news }) => (briefing && news ? [bundleName(briefing)] : []));
      const applied = await current.current?.applySeveral(names, writing);
      if (!applied) throw new Error('nothing was opened');
      return { ...applied, collection: undefined, state: 'done' };
    });
  const stop = () => {
    current.current?.close();
    current.current = undefined;
  };
  return { ...rest, several, apply, stop };
}
