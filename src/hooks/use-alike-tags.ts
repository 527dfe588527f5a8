import { useMemo } from 'react';
import { alikeTags, type CountedTag, pairOf } from '../search/near-duplicates.ts';
import { changeSettings } from '../storage/settings.ts';
import { useSettings } from './records.ts';

/** Groups of tags that look alike and were not told apart; undefined while it is read which were. */
export function useAlikeTags(tags: readonly CountedTag[]): CountedTag[][] | undefined {
  const settings = useSettings();
  return useMemo(() => settings && alikeTags(tags, new Set(settings.tagsToldApart)), [tags, settings]);
}

/** Remembers on this machine that these tags are different things. */
export function tellTagsApart(tags: readonly string[]): Promise<void> {
  const pairs = tags.flatMap((one, at) => tags.slice(at + 1).map((other) => pairOf(one, other)));
  return changeSettings(({ tagsToldApart = [] }) => ({ tagsToldApart: [...new Set([...tagsToldApart, ...pairs])] }));
}
