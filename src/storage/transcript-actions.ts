import type { Id } from '../model/identity.ts';
import { orderedCues, type Transcript } from '../model/transcript.ts';
import { act } from './act.ts';
import { naming } from './naming.ts';

/**
 * Keeps the transcript of a video, instead of the one that was there. Without a usable cue nothing is kept, nor where the resource is
 * gone meanwhile. Returns how many cues there are.
 */
export const keepTranscript = (resource: Id, { language, cues }: Pick<Transcript, 'language' | 'cues'>) =>
  act(
    naming('resources', [resource], { key: 'history.keptTranscript' }, 'history.keptTranscriptOf'),
    ['resources', 'transcripts'],
    async (changes) => {
      const kept = orderedCues(cues);
      const [row] = await changes.read('resources', [resource]);
      if (!row || kept.length === 0) return 0;
      const said = language === undefined ? {} : { language };
      await changes.put('transcripts', [{ id: resource, ...changes.stamp, ...said, cues: kept }]);
      return kept.length;
    },
  );

export const removeTranscript = (resource: Id) =>
  act(
    naming('resources', [resource], { key: 'history.removedTranscript' }, 'history.removedTranscriptOf'),
    ['resources', 'transcripts'],
    (changes) => changes.remove('transcripts', [resource]),
  );
