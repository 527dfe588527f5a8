import { beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '../../../src/model/identity.ts';
import {
  attachFiles,
  editAttachment,
  FileTooLarge,
  removeAttachments,
} from '../../../src/storage/attachment-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { deleteForever } from '../../../src/storage/delete-actions.ts';
import { applyLibraryChanges, readLibrary } from '../../../src/storage/library-actions.ts';
import { readAttachmentFile, readAttachments } from '../../../src/storage/reads.ts';
import { editResource, saveResource } from '../../../src/storage/resource-actions.ts';
import { redoLast, undoLast } from '../../../src/storage/undo.ts';
import { aVideo } from './a-video.ts';

const board = () => new Blob(['The board.'], { type: 'Text/Plain; charset=utf-8' });
let video: Id;

beforeEach(async () => {
  ({ video } = await aVideo());
});

const files = () => database.attachmentFiles.count();

/** So many further actions make History forget the ones before. */
async function muchLater() {
  for (let count = 0; count < 201; count++) await editResource(video, { name: `Rain ${count}` }, `name ${count}`);
}

describe('An attached file', () => {
  it('is kept with its bytes, its size and its kind, and the same bytes are kept once', async () => {
    await attachFiles(video, [
      { name: 'board.txt', blob: board(), description: 'After lesson 2' },
      { name: 'again.txt', blob: board() },
    ]);
    const rows = await readAttachments(video);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ encodingFormat: 'text/plain', contentSize: 10 });
    expect(await files()).toBe(1);
    expect(await (await readAttachmentFile(rows[0]?.sha256 ?? ''))?.text()).toBe('The board.');
  });

  it('keeps its bytes while History can bring it back, and no longer', async () => {
    const { result: ids } = await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    await editAttachment(ids[0] ?? '', { name: 'Our board' });
    await removeAttachments(ids);
    expect(await files()).toBe(1);
    await undoLast();
    expect(await readAttachments(video)).toMatchObject([{ name: 'Our board' }]);
    await redoLast();
    await muchLater();
    expect(await files()).toBe(0);
  });

  it('keeps its bytes after History has forgotten where they came from, while it is there', async () => {
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    await muchLater();
    expect(await files()).toBe(1);
  });

  it('that was undone can be done again, bytes and all', async () => {
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    const before = await readLibrary();
    await undoLast();
    expect(await readAttachments(video)).toEqual([]);
    await redoLast();
    expect(await readLibrary()).toEqual(before);
    expect(await files()).toBe(1);
  });

  it('of one resource leaves the same bytes to another when the first is deleted and forgotten', async () => {
    const other = (await saveResource({ kind: 'page', name: 'Snow', url: 'https://river.example/snow' })).result.id;
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    await attachFiles(other, [{ name: 'board.txt', blob: board() }]);
    await deleteForever([other]);
    await muchLater();
    expect(await files()).toBe(1);
  });

  it('that is too large is refused before anything is kept', async () => {
    const huge = { size: 100_000_001, type: '' } as Blob;
    const files = [
      { name: 'board.txt', blob: board() },
      { name: 'film.mp4', blob: huge },
    ];
    await expect(attachFiles(video, files)).rejects.toThrow(FileTooLarge);
    expect(await readAttachments(video)).toEqual([]);
  });

  it('of a resource that is gone leaves no bytes behind', async () => {
    await deleteForever([video]);
    await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    expect(await files()).toBe(0);
  });

  it('comes in with an import in one action, and bytes that nothing names stay outside', async () => {
    const { result: ids } = await attachFiles(video, [{ name: 'board.txt', blob: board() }]);
    const [row] = await readAttachments(video);
    if (!row) throw new Error('not attached');
    await removeAttachments(ids);
    await muchLater();
    const bytes = new Map([
      [row.sha256, board()],
      ['0'.repeat(64), new Blob(['stray'])],
    ]);
    await applyLibraryChanges(
      { key: 'history.imported', params: { name: 'x' } },
      { add: { attachments: [row] }, put: {} },
      bytes,
    );
    expect(await database.attachmentFiles.toCollection().primaryKeys()).toEqual([row.sha256]);
    await undoLast();
    expect(await readAttachments(video)).toEqual([]);
    await redoLast();
    expect(await readAttachmentFile(row.sha256)).not.toBeNull();
  });
});
