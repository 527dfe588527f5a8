import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { deleteForever } from '../../../src/storage/delete-actions.ts';
import { readLibrary } from '../../../src/storage/library-actions.ts';
import { readTranscript } from '../../../src/storage/reads.ts';
import { lastTouched } from '../../../src/storage/touched.ts';
import { keepTranscript } from '../../../src/storage/transcript-actions.ts';
import { undo, undoLast } from '../../../src/storage/undo.ts';
import { aVideo } from './a-video.ts';

let video: Id;
let saving: number;

beforeEach(async () => {
  ({ video, saving } = await aVideo());
});

describe('A transcript', () => {
  it('is kept in the order of time, without lines that have no time or words, and search hears of it', async () => {
    const seen = await lastTouched(database);
    const cues = [
      { start: 9, text: 'Second.' },
      { start: 1, end: 3, text: 'First.' },
      { start: Number.NaN, text: 'Lost.' },
      { start: 5, end: 2, text: 'Lost.' },
      { start: 6, text: '  ' },
    ];
    const { result } = await keepTranscript(video, { language: 'en', cues });
    expect(result).toBe(2);
    expect((await readTranscript(video))?.cues).toEqual([cues[1], cues[0]]);
    expect((await database.touched.where('number').above(seen).toArray()).flatMap((entry) => entry.texts)).toEqual([
      video,
    ]);
  });

  it('goes with its resource, and comes back with it', async () => {
    await keepTranscript(video, { cues: [{ start: 1, text: 'Rain.' }] });
    const before = await readLibrary();
    await deleteForever([video]);
    expect(await readTranscript(video)).toBeNull();
    await undoLast();
    expect(await readLibrary()).toEqual(before);
  });

  it('that came later keeps the saving of its resource from being undone under it', async () => {
    await keepTranscript(video, { cues: [{ start: 1, text: 'Rain.' }] });
    expect(await undo(saving)).toMatchObject({ done: false, places: [{ table: 'transcripts', id: video }] });
  });
});
