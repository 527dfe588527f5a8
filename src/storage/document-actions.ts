import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { Resource, ResourceDraft, SavedText } from '../model/resource.ts';
import type { Pace } from '../model/slices.ts';
import { act } from './act.ts';
import { type FileDraft, prepareFile } from './attachment-actions.ts';
import type { Changes } from './changes.ts';
import { naming } from './naming.ts';
import { findQuotesIn, putInPlace } from './quote-places.ts';
import { withPatch } from './resource-actions.ts';

/** A document that the teacher has as a file: its resource and its text, and the file where it is to be kept. */
export interface DocumentDraft {
  resource: ResourceDraft;
  text: Pick<SavedText, 'html' | 'text' | 'pages'> | undefined;
  file?: FileDraft;
}

/**
 * Adds a document as a resource of its own, with its text and its file, as one action. Returns its id.
 * @throws FileTooLarge, before anything is kept
 */
export async function addDocument(draft: DocumentDraft) {
  const prepared = await withFileReady(draft);
  return act({ key: 'history.saved', params: { name: draft.resource.name } }, [...TABLES], (changes) =>
    addPrepared(changes, prepared),
  );
}

/**
 * Adds several documents as one action. Returns their ids.
 * @throws FileTooLarge, before anything is kept
 */
export async function addDocuments(drafts: readonly DocumentDraft[]) {
  const all: Prepared[] = [];
  for (const draft of drafts) all.push(await withFileReady(draft));
  return act({ key: 'history.savedDocuments', params: { count: all.length } }, [...TABLES], async (changes) => {
    const ids: Id[] = [];
    for (const one of all) ids.push(await addPrepared(changes, one));
    return ids;
  });
}

const TABLES = ['resources', 'savedTexts', 'attachments'] as const;

type Prepared = Omit<DocumentDraft, 'file'> & { file?: Awaited<ReturnType<typeof prepareFile>> };

async function withFileReady({ file, ...draft }: DocumentDraft): Promise<Prepared> {
  return file ? { ...draft, file: await prepareFile(file) } : draft;
}

async function addPrepared(changes: Changes, { resource, text, file }: Prepared): Promise<Id> {
  const id = systemSource.newId();
  await changes.add('resources', [{ id, ...changes.stamp, ...resource }]);
  if (text) await changes.put('savedTexts', [{ id, ...changes.stamp, ...text }]);
  if (file) {
    await changes.keepFiles([file.file]);
    await changes.add('attachments', [{ id: systemSource.newId(), ...changes.stamp, resource: id, ...file.about }]);
  }
  return id;
}

/** What was read of a document that is in the library already. */
export interface DocumentFound {
  /** Its title, and the one that it takes the place of. Another one was given by the teacher, and stays. */
  title?: { was: string; is: string } | undefined;
  author?: string[] | undefined;
  numberOfPages: number;
  text: Pick<SavedText, 'html' | 'text' | 'pages'> | undefined;
}

/**
 * Gives a document of the library its text, its quotes their places in it, and what it says of itself where nothing was said.
 * @param saving the action that saved it, of which this is a part; without it this is an action of its own
 */
export async function keepDocument(
  resource: Id,
  { title, author, numberOfPages, text }: DocumentFound,
  saving?: number,
  pace?: Pace,
) {
  // Looked for before the transaction: it may take long, and it pauses.
  const quotes = text ? await findQuotesIn(resource, text.text, pace) : new Map();
  return act(
    naming('resources', [resource], { key: 'history.keptText' }, 'history.keptTextOf'),
    ['resources', 'savedTexts', 'excerpts'],
    async (changes) => {
      const edited = await changes.edit('resources', [resource], (row) =>
        withPatch<Resource>(row, {
          name: title?.was === row.name ? title.is : row.name,
          author: row.author ?? author,
          numberOfPages,
        }),
      );
      // It was taken back while it was read: its text would belong to nothing.
      if (edited === 0 || !text) return;
      await changes.put('savedTexts', [{ id: resource, ...changes.stamp, ...text }]);
      await putInPlace(changes, quotes, text.pages);
    },
    saving === undefined ? {} : { partOf: saving },
  );
}
