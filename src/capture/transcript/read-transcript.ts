import type { FoundTranscript } from './found.ts';
import { shownLines } from './lines-with-times.ts';
import { loadedTrack } from './track-cues.ts';

/** The transcript that a page holds already: the captions that its player has loaded, or else lines with times that it shows. */
export const readTranscript = (document: Document): FoundTranscript | null =>
  loadedTrack(document) ?? shownLines(document) ?? null;
