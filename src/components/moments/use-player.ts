import { useCallback, useState } from 'react';
import { judgePlayers, type NoPlayer, type Player } from '../../capture/player/judge-players.ts';
import { useAbilities } from '../abilities.tsx';

/** The player of the tab beside the panel, asked when the teacher presses and at no other time. */
export interface AskedPlayer {
  /** As it was when it was last asked. */
  player: Player | undefined;
  /** Why there was no time to take, the last time. */
  missing: NoPlayer | undefined;
  ask(): Promise<Player | undefined>;
  /** Moves the player to a second; false where there is none that could be moved. */
  seek(second: number): Promise<boolean>;
}

/** @param page the address of the page that the moments belong to, where it is known */
export function usePlayer(page: string | undefined): AskedPlayer {
  const { player: abilities } = useAbilities();
  const [player, setPlayer] = useState<Player | undefined>(undefined);
  const [missing, setMissing] = useState<NoPlayer | undefined>(undefined);
  const ask = useCallback(async () => {
    const reading = judgePlayers(await abilities?.askPlayers(), page);
    const found = 'player' in reading ? reading.player : undefined;
    if (found) setPlayer(found);
    setMissing('missing' in reading ? reading.missing : undefined);
    return found;
  }, [abilities, page]);
  const seek = useCallback(
    async (second: number) => {
      const found = await ask();
      if (!found || !abilities) return false;
      const moved = judgePlayers(await abilities.seek(found.frame, second));
      if ('missing' in moved) return false;
      setPlayer({ ...moved.player, frame: found.frame });
      return true;
    },
    [abilities, ask],
  );
  return { player, missing, ask, seek };
}
