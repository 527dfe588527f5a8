import * as z from 'zod';
import { second } from '../../model/stretch.ts';
import type { PlayerAnswer } from './ask-player.ts';

/** What one frame of a tab answered, not yet checked. */
export interface FrameAnswer {
  frame: number;
  answer: unknown;
}

/** Where a player stands now. */
export interface Player {
  frame: number;
  currentTime: number;
  /** Undefined while the player does not know it, and in a broadcast that has no end. */
  duration?: number;
  paused: boolean;
}

/** Why there is no time to take. */
export type NoPlayer =
  /** The browser lets nobody into the page: no press of the teacher's has opened it, or it was left since. */
  | 'closed'
  /** Another page stands in the tab now: its times would belong to another video. */
  | 'another-page'
  /** No player on the page, but frames of other sites, which stay closed. */
  | 'in-frame'
  | 'advertisement'
  | 'none';

export type PlayerReading = { player: Player } | { missing: NoPlayer };

const answer: z.ZodType<PlayerAnswer> = z.object({
  address: z.string(),
  frames: z.number(),
  player: z
    .object({
      currentTime: second,
      duration: second.nullable(),
      paused: z.boolean(),
      rank: z.number(),
      area: z.number(),
      advertisement: z.boolean(),
    })
    .nullable(),
});

/** Parameters that say from where a video plays: two addresses that differ in these alone show the same one. */
const STARTS = ['t', 'start', 'time_continue', 'wtime'];

/** The part of an address that says which page it is. */
function pageOf(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  for (const name of STARTS) url.searchParams.delete(name);
  url.searchParams.sort();
  url.hash = '';
  return url.href;
}

/** Whether two addresses show the same video, wherever it starts. */
export const isSamePage = (one: string, other: string): boolean => pageOf(one) === pageOf(other);

/**
 * Chooses the player that the teacher means from the answers of all frames that may be read.
 * @param frames undefined where the page may not be read
 * @param page the address of the page that the moments belong to, where it is known
 */
export function judgePlayers(frames: readonly FrameAnswer[] | undefined, page?: string): PlayerReading {
  const read = (frames ?? []).flatMap(({ frame, answer: given }) => {
    const said = answer.safeParse(given).data;
    return said ? [{ frame, said }] : [];
  });
  const top = read.find(({ frame }) => frame === 0) ?? read[0];
  if (!top) return { missing: 'closed' };
  if (page !== undefined && !isSamePage(top.said.address, page)) return { missing: 'another-page' };
  const [meant] = read
    .flatMap(({ frame, said: { player } }) => (player ? [{ frame, player }] : []))
    .sort((one, other) => other.player.rank - one.player.rank || other.player.area - one.player.area);
  if (!meant) return { missing: top.said.frames > 0 ? 'in-frame' : 'none' };
  const { currentTime, duration, paused, advertisement } = meant.player;
  if (advertisement) return { missing: 'advertisement' };
  return { player: { frame: meant.frame, currentTime, paused, ...(duration === null ? {} : { duration }) } };
}
