import { LONGEST_CUE, MOST_CUES } from '../../model/cue-limits.ts';
import type { FoundTranscript } from './found.ts';

/** Kinds of tracks that say what is spoken; chapters and data do not. */
const SPOKEN = ['subtitles', 'captions'];

/** The words of a cue without the marks of WebVTT, which the browser reads itself. */
const wordsOf = (cue: VTTCue): string => (cue.getCueAsHTML().textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Captions that roll up repeat the line before: it is said once. */
function withoutRepeats(cues: FoundTranscript['cues']): FoundTranscript['cues'] {
  return cues.filter((cue, index) => cue.text !== cues[index - 1]?.text);
}

function cuesOf(track: TextTrack): FoundTranscript['cues'] {
  // A track that is switched off has no cues; it stays off, for to switch it on would load it.
  const cues = [...(track.cues ?? [])].slice(0, MOST_CUES) as VTTCue[];
  const read = cues.flatMap((cue) => {
    const { startTime, endTime } = cue;
    const words = wordsOf(cue).slice(0, LONGEST_CUE);
    // A cue without an end lasts for ever: JSON has no word for that.
    return words === ''
      ? []
      : [{ start: startTime, ...(Number.isFinite(endTime) ? { end: endTime } : {}), text: words }];
  });
  return withoutRepeats(read);
}

/** The longest of the tracks that a page has loaded for its videos, those that are shown first. */
export function loadedTrack(document: Document): FoundTranscript | undefined {
  const tracks = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].flatMap((player) => [
    ...(player.textTracks ?? []),
  ]);
  const [best] = tracks
    .filter(({ kind }) => SPOKEN.includes(kind))
    .map((track) => ({ track, cues: cuesOf(track) }))
    .filter(({ cues }) => cues.length > 0)
    .sort(
      (one, other) =>
        Number(other.track.mode === 'showing') - Number(one.track.mode === 'showing') ||
        other.cues.length - one.cues.length,
    );
  if (!best) return undefined;
  const { language } = best.track;
  return { ...(language ? { language } : {}), cues: best.cues };
}
