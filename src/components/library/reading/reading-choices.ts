import { useEffect, useState } from 'react';
import { useSettings } from '../../../hooks/records.ts';
import { rememberChoice, rememberedChoice } from '../../kit/choices-here.ts';

/** What lies behind the words: as the rest of the library, or always the same. */
export const grounds = ['theme', 'paper', 'sepia', 'dark'] as const;
export type Ground = (typeof grounds)[number];

/** Sizes of the letters, in rem. */
export const sizes = [1, 1.125, 1.25, 1.5, 1.75] as const;

/** How texts are shown; remembered on this computer. */
export interface ReadingChoices {
  ground: Ground;
  /** Which of the sizes. */
  size: number;
}

const KEY = 'reading';
const usual: ReadingChoices = { ground: 'theme', size: 1 };

function remembered(): ReadingChoices {
  const kept = (rememberedChoice(KEY) ?? {}) as Partial<ReadingChoices>;
  return {
    ground: grounds.find((ground) => ground === kept.ground) ?? usual.ground,
    size: kept.size !== undefined && sizes[kept.size] !== undefined ? kept.size : usual.size,
  };
}

/** How texts are shown, and the way to show them otherwise. */
export function useReadingChoices(): [ReadingChoices, (change: Partial<ReadingChoices>) => void] {
  const [choices, setChoices] = useState(remembered);
  const change = (some: Partial<ReadingChoices>) => {
    const next = { ...choices, ...some };
    rememberChoice(KEY, JSON.stringify(next));
    setChoices(next);
  };
  return [choices, change];
}

/** Whether the library is dark now, by choice or as the system is. */
export function useIsDark(): boolean {
  const theme = useSettings()?.theme;
  const [system, setSystem] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const asked = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setSystem(asked.matches);
    asked.addEventListener('change', follow);
    return () => asked.removeEventListener('change', follow);
  }, []);
  return theme === 'dark' || (theme !== 'light' && system);
}
