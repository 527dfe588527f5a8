import { LONGEST_PAGE } from '../export/bundle-limits.ts';
import type { SavedTextNode, TranscriptNode } from '../export/evidence-nodes.ts';
import type { Excerpt } from '../model/excerpt.ts';
import { arePages } from '../model/pages.ts';
import { troubleOf } from '../model/stretch.ts';
import { type Cue, inTimeOrder } from '../model/transcript.ts';
import type { Sentence } from '../words/say.ts';
import { cueFrom, savedTextFrom, transcriptFrom } from './evidence-from-nodes.ts';
import { leftOut, placeIn } from './problems.ts';
import type { Gathered } from './read-nodes.ts';

/** Why the times of a moment make no sense; undefined where they do. What lies past the end of its video is judged with the video. */
export function timeTrouble(excerpt: Excerpt): Sentence | undefined {
  const trouble = excerpt.kind === 'moment' ? troubleOf(excerpt) : undefined;
  if (trouble === undefined) return undefined;
  return { key: trouble === 'no-time' ? 'importing.why.noTime' : 'importing.why.endBeforeStart' };
}

/** Keeps a saved text; places of pages that its text does not have are left out. */
export function readSavedText(node: SavedTextNode, index: number, { library, problems }: Gathered): undefined {
  const { pages, ...saved } = savedTextFrom(node);
  const isSound = pages !== undefined && arePages(pages, saved.text);
  if (pages !== undefined && !isSound)
    problems.push(leftOut(placeIn('savedTexts', index, ''), { key: 'importing.why.strayPages' }));
  library.savedTexts.push(isSound ? { ...saved, pages } : saved);
  return undefined;
}

/** Keeps a transcript in the order of time; lines without a time or words that a transcript can hold are left out. */
export function readTranscript(
  node: Omit<TranscriptNode, 'cues'> & { cues: unknown[] },
  index: number,
  { library, problems }: Gathered,
): Sentence | undefined {
  const cues: Cue[] = [];
  let length = 0;
  for (const line of node.cues) {
    const cue = cueFrom(line);
    if (!cue || troubleOf(cue) !== undefined) continue;
    cues.push(cue);
    length += cue.text.length;
  }
  if (length > LONGEST_PAGE) return { key: 'importing.why.long', params: { field: 'cues', most: LONGEST_PAGE } };
  const lost = node.cues.length - cues.length;
  if (lost > 0) problems.push(leftOut(placeIn('transcripts', index, ''), strayCues(lost)));
  library.transcripts.push(transcriptFrom(node, inTimeOrder(cues)));
  return undefined;
}

const strayCues = (count: number): Sentence => ({
  key: 'importing.why.strayCues' as 'importing.why.strayCues_one',
  params: { count },
});
