import * as z from 'zod';
import { LONGEST_CUE, MOST_CUES } from '../../model/cue-limits.ts';
import { orderedCues } from '../../model/transcript.ts';
import { isSamePage } from '../player/judge-players.ts';

/** The transcript that a page holds, as read there. */
export interface FoundTranscript {
  language?: string;
  cues: { start: number; end?: number | undefined; text: string }[];
}

const found = z.object({
  address: z.string(),
  language: z.string().max(35).optional(),
  cues: z
    .array(z.object({ start: z.number(), end: z.number().optional(), text: z.string().max(LONGEST_CUE * 2) }))
    .max(MOST_CUES),
});

/**
 * What a page's script answered, as a transcript; undefined where it is none, or that of another video.
 * @param page the address of the page whose transcript is wanted, where it is known
 */
export function transcriptFrom(answer: unknown, page?: string): FoundTranscript | undefined {
  const read = found.safeParse(answer).data;
  const cues = read ? orderedCues(read.cues) : [];
  if (!read || cues.length === 0 || (page !== undefined && !isSamePage(read.address, page))) return undefined;
  return { ...(read.language ? { language: read.language } : {}), cues };
}
