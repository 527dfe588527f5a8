import { useSettings } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
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
  const { recallBase } = useActions();
  const { source } = useAbilities();
  const curator = useSettings()?.curator;
  const frameworks = useFrameworks();
  return async (
    content: File | string,
    { onProgress, signal }: ReadingWatch,
  ): Promise<{ reading: Reading; base: Base | undefined }> => {
    const read = await readFile(content, {
      onProgress,
      signal,
      now: source.now(),
      ...(curator === undefined ? {} : { curator }),
      ...(frameworks === undefined ? {} : { competencies: [...frameworks.byId.values()] }),
    });
    const reading = arrived(read, curator);
    if (reading.verdict === 'refused') return { reading, base: undefined };
    onProgress(undefined);
    return { reading, base: await readBase(reading, recallBase, signal) };
  };
}
