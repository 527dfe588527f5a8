import { useCallback, useEffect, useRef, useState } from 'react';
import { judgePlayers } from '../../capture/player/judge-players.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { type PlayerAbilities, type Saved, useAbilities } from '../abilities.tsx';
import { recoverWords } from '../capture/recover-words.ts';
import { draftOf, saveDraft } from '../capture/save-page.ts';

/** The page beside the panel. */
export type Place =
  | { state: 'reading' }
  /** The browser lets nobody into it, or it has no video. */
  | { state: 'nothing' }
  | { state: 'open'; saved: Saved; page: string | undefined }
  | { state: 'failed'; error: unknown };

async function lookAt(player: PlayerAbilities, now: string) {
  const reading = await player.readTab();
  const page = reading.tab.url;
  if (reading.page === undefined || page?.startsWith(`${location.origin}/`)) return undefined;
  const draft = draftOf(reading, now);
  const isVideo = draft.resource.kind === 'video' || draft.resource.video !== undefined;
  const players = isVideo ? undefined : judgePlayers(await player.askPlayers());
  // A page without a video is not saved only because the panel stands beside it.
  if (players && 'missing' in players && players.missing !== 'in-frame') return undefined;
  return { draft, page };
}

/** Saves the page beside the panel as the popup does, where that has not happened yet; looks again when the teacher comes back. */
export function usePlace(prepared: Promise<unknown>) {
  const { player, source } = useAbilities();
  const actions = useActions();
  const [place, setPlace] = useState<Place>({ state: 'reading' });
  const begun = useRef(false);
  const look = useCallback(async () => {
    try {
      await prepared;
      await recoverWords(actions).catch(() => undefined);
      const seen = player && (await lookAt(player, source.now()));
      const named = player?.resource;
      if (seen) setPlace({ state: 'open', saved: await saveDraft(seen.draft, actions), page: seen.page });
      else if (named !== undefined && (await actions.readResource(named)))
        setPlace({ state: 'open', saved: { id: named, isNew: false, restored: false }, page: undefined });
      else setPlace({ state: 'nothing' });
    } catch (error) {
      setPlace({ state: 'failed', error });
    }
  }, [prepared, player, source, actions]);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void look();
  }, [look]);
  useEffect(() => player?.onTurned(() => void look()), [player, look]);
  const waits = place.state === 'nothing';
  useEffect(() => {
    if (!waits) return;
    const again = () => void look();
    addEventListener('focus', again);
    const deaf = player?.onMarkKey(again);
    return () => {
      removeEventListener('focus', again);
      deaf?.();
    };
  }, [waits, look, player]);
  return { place, look };
}
