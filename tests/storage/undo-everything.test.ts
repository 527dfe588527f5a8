import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../src/model/identity.ts';
import * as alignments from '../../src/storage/alignment-actions.ts';
import * as attachments from '../../src/storage/attachment-actions.ts';
import * as bulk from '../../src/storage/bulk-actions.ts';
import * as collections from '../../src/storage/collection-actions.ts';
import { database } from '../../src/storage/database.ts';
import * as deletions from '../../src/storage/delete-actions.ts';
import * as excerpts from '../../src/storage/excerpt-actions.ts';
import * as feedback from '../../src/storage/feedback-actions.ts';
import { readLibrary } from '../../src/storage/library-actions.ts';
import * as parts from '../../src/storage/part-actions.ts';
import * as peers from '../../src/storage/peer-actions.ts';
import * as resources from '../../src/storage/resource-actions.ts';
import { addSampleUnit } from '../../src/storage/sample-actions.ts';
import * as seconds from '../../src/storage/second-actions.ts';
import { Gone } from '../../src/storage/standing.ts';
import * as transcripts from '../../src/storage/transcript-actions.ts';
import { redoLast, undoLast } from '../../src/storage/undo.ts';
import * as uses from '../../src/storage/use-actions.ts';
import { freshLibrary } from '../support/fresh-library.ts';

type Pick = (from: { id: Id }[]) => Id;
type Library = Awaited<ReturnType<typeof readLibrary>>;

/** Every attachment has its bytes, in each state that a teacher can come to. */
async function expectFiles(library: Library) {
  for (const { sha256, contentSize } of library.attachments)
    expect((await database.attachmentFiles.get(sha256))?.blob.size).toBe(contentSize);
}

/** Nothing is done to what is there no longer. */
function orGone(error: unknown): void {
  if (!(error instanceof Gone)) throw error;
}

/** What a teacher may do next, to something that is there. */
const deeds: Record<string, (library: Library, pick: Pick) => Promise<unknown>> = {
  save: () =>
    resources.saveResource({ kind: 'page', name: 'Rain', url: 'https://river.example/rain' }, { exact: 'It rained.' }),
  rename: (library, pick) => resources.editResource(pick(library.resources), { name: 'Another name' }),
  tag: (library) =>
    bulk.retag(
      library.resources.map((row) => row.id),
      { add: ['water'], remove: ['data'] },
    ),
  trash: (library, pick) => bulk.trashResources([pick(library.resources)]),
  claim: (library, pick) =>
    alignments.claim([pick(library.resources), pick(library.resources)], pick(library.competencies)),
  unclaim: (library, pick) =>
    alignments.unclaim(
      library.resources.map((row) => row.id),
      pick(library.competencies),
    ),
  removeExcerpt: (library, pick) => excerpts.removeExcerpt(pick(library.excerpts)),
  quote: (library, pick) => excerpts.addQuote(pick(library.resources), { exact: 'It rained.', page: 2 }),
  mark: (library, pick) =>
    excerpts.addMoment(pick(library.resources), { start: 4, end: 9.5, analysis: { teacher: 'Waits.' } }),
  trim: (library, pick) => excerpts.trimMoment(pick(library.excerpts), { start: 5, end: undefined }),
  analyse: (library, pick) => excerpts.editAnalysis(pick(library.excerpts), { students: 'Argue.' }),
  transcribe: (library, pick) =>
    transcripts.keepTranscript(pick(library.resources), { language: 'en', cues: [{ start: 1, text: 'Rain.' }] }),
  hush: (library, pick) => transcripts.removeTranscript(pick(library.resources)),
  attach: (library, pick) =>
    attachments.attachFiles(pick(library.resources), [
      { name: 'board.txt', blob: new Blob(['The board.']) },
      { name: 'map.txt', blob: new Blob(['A map.']) },
    ]),
  renameFile: (library, pick) => attachments.editAttachment(pick(library.attachments), { name: 'Our board' }),
  detach: (library, pick) => attachments.removeAttachments([pick(library.attachments)]),
  delete: (library, pick) => deletions.deleteForever([pick(library.resources)]),
  emptyTrash: () => deletions.emptyTrash(),
  makeCollection: (library, pick) => collections.createCollection('Trip', { resources: [pick(library.resources)] }),
  collect: (library, pick) => collections.addToCollection(pick(library.collections), [pick(library.resources)]),
  nest: (library, pick) => collections.moveCollection(pick(library.collections), pick(library.collections), null),
  trashCollection: (library, pick) => collections.trashCollection(pick(library.collections)),
  comment: (library, pick) => feedback.addFeedback(pick(library.resources), { text: 'Clear.', protocol: 'warm' }),
  discuss: (library, pick) => feedback.addFeedback(pick(library.collections), { text: 'Why?', protocol: 'question' }),
  unsay: (library, pick) => feedback.removeFeedback(pick(library.feedback)),
  try: (library, pick) => uses.addUse(pick(library.resources), { date: '2026-11-14', happened: 'They asked.' }),
  second: async (library) => {
    const [claim] = library.alignments;
    if (claim) await seconds.second(claim);
  },
  ask: (library, pick) => peers.askForFeedback(pick(library.collections), ['What is missing?']),
  judge: (library, pick) => peers.judge(pick(library.collections), 'access', { verdict: 'partly' }),
  deleteCollection: (library, pick) => deletions.deleteCollectionsForever([pick(library.collections)]),
  head: (library, pick) => parts.addHeading(pick(library.collections), 'Later'),
};

describe('Undo, whatever was done', () => {
  it('gives the library back step by step, and does it all again', async () => {
    const sequence = fc.array(fc.record({ deed: fc.constantFrom(...Object.keys(deeds)), at: fc.nat(1_000) }), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        await freshLibrary();
        await addSampleUnit();
        const states = [await readLibrary()];
        let done = await database.actions.count();
        for (const { deed, at } of steps) {
          const library = states.at(-1) as Library;
          const doing = deeds[deed]?.(library, (from) => from[at % Math.max(from.length, 1)]?.id ?? 'urn:uuid:gone');
          await doing?.catch(orGone);
          const now = await readLibrary();
          if (JSON.stringify(now) === JSON.stringify(library)) continue;
          const actions = await database.actions.count();
          // Going on in one field is one action with what was typed before: the state between is none to come back to.
          if (actions === done) states.pop();
          done = actions;
          states.push(now);
        }
        for (const state of states.slice(0, -1).toReversed()) {
          expect((await undoLast()).done).toBe(true);
          expect(await readLibrary()).toEqual(state);
          await expectFiles(state);
        }
        for (const state of states.slice(1)) {
          expect((await redoLast()).done).toBe(true);
          expect(await readLibrary()).toEqual(state);
          await expectFiles(state);
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
