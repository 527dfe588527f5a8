import { useActions } from '../../hooks/use-actions.ts';
import { arrived } from '../../import/arrived.ts';
import { type Base, readBase } from '../../import/base.ts';
import { readFile } from '../../import/read-file.ts';
import type { Reading } from '../../import/reading.ts';
import { useAbilities } from '../abilities.tsx';

export interface ReadingWatch {
  /** From 0 to 1, and undefined while the file is compared with what it said before. */
  onProgress(progress: number | undefined): void;
  signal: AbortSignal;
}

/**
 * Reads what a teacher opens, and finds what both sides had in common before.
 * @throws the signal's reason where it is wanted no longer
 */
export function useReading() {
  const { recallBase, readCompetencies, readSettings } = useActions();
  const { source } = useAbilities();
  return async (
    content: File | string,
    { onProgress, signal }: ReadingWatch,
  ): Promise<{ reading: Reading; base: Base | undefined }> => {
    // Asked for now: a page that has just opened, for a file that was dropped, knows nothing of them yet.
    const [settings, competencies] = await Promise.all([readSettings(), readCompetencies()]);
    const curator = settings?.curator;
    const read = await readFile(content, {
      onProgress,
      signal,
      now: source.now(),
      ...(curator === undefined ? {} : { curator }),
      competencies,
    });
    const reading = arrived(read, curator);
    if (reading.verdict === 'refused') return { reading, base: undefined };
    onProgress(undefined);
    return { reading, base: await readBase(reading, recallBase, signal) };
  };
}
