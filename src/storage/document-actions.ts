import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import type { ResourceDraft, SavedText } from '../model/resource.ts';
import { act } from './act.ts';
import { type FileDraft, prepareFile } from './attachment-actions.ts';

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
export async function addDocument({ resource, text, file }: DocumentDraft) {
  const prepared = file && (await prepareFile(file));
  return act(
    { key: 'history.saved', params: { name: resource.name } },
    ['resources', 'savedTexts', 'attachments'],
    async (changes): Promise<Id> => {
      const id = systemSource.newId();
      await changes.add('resources', [{ id, ...changes.stamp, ...resource }]);
      if (text) await changes.put('savedTexts', [{ id, ...changes.stamp, ...text }]);
      if (prepared) {
        await changes.keepFiles([prepared.file]);
        await changes.add('attachments', [
          { id: systemSource.newId(), ...changes.stamp, resource: id, ...prepared.about },
        ]);
      }
      return id;
    },
  );
}
