import { type Attachment, LARGEST_ATTACHMENT, mimeType, sha256Of } from '../model/attachment.ts';
import type { Id } from '../model/identity.ts';
import { systemSource } from '../model/identity.ts';
import { act } from './act.ts';
import type { AttachmentFile } from './attachment-files.ts';
import { naming } from './naming.ts';

/** A file that a teacher adds. */
export interface FileDraft {
  name: string;
  blob: Blob;
  description?: string;
}

/** A file is larger than a library can bear. */
export class FileTooLarge extends Error {
  override name = 'FileTooLarge';
}

/** What a file is whose type nobody has stated. */
const UNKNOWN_TYPE = 'application/octet-stream';

/** The MIME type that a browser states, without parameters. */
function typeOf({ type }: Blob): string {
  const plain = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return mimeType.safeParse(plain).success ? plain : UNKNOWN_TYPE;
}

type Prepared = {
  file: AttachmentFile;
  about: Omit<Attachment, 'id' | 'curator' | 'dateSaved' | 'dateChanged' | 'resource'>;
};

/** Reads and hashes a file. What is kept is a copy in memory: the file on the disk may change or go before it is written. */
export async function prepareFile({ name, blob, description }: FileDraft): Promise<Prepared> {
  if (blob.size > LARGEST_ATTACHMENT) throw new FileTooLarge(name);
  const bytes = await blob.arrayBuffer();
  const [sha256, encodingFormat] = [await sha256Of(bytes), typeOf(blob)];
  const said = description === undefined ? {} : { description };
  return {
    file: { sha256, blob: new Blob([bytes], { type: encodingFormat }) },
    about: { name, encodingFormat, contentSize: bytes.byteLength, sha256, ...said },
  };
}

/**
 * Attaches files to a resource. Returns the ids of the attachments, none where the resource is gone meanwhile.
 * @throws FileTooLarge, before anything is kept; the browser's own error where a file cannot be read or the disk is full
 */
export async function attachFiles(resource: Id, files: FileDraft[]) {
  const prepared: Prepared[] = [];
  for (const file of files) prepared.push(await prepareFile(file));
  return act(
    naming('resources', [resource], { key: 'history.attached', params: { count: files.length } }, 'history.attachedTo'),
    ['resources', 'attachments'],
    async (changes) => {
      const [row] = await changes.read('resources', [resource]);
      if (!row || prepared.length === 0) return [];
      await changes.keepFiles(prepared.map(({ file }) => file));
      const rows = prepared.map(({ about }): Attachment => {
        const id = systemSource.newId();
        return { id, ...changes.stamp, resource, ...about };
      });
      await changes.add('attachments', rows);
      return rows.map(({ id }) => id);
    },
  );
}

/** Renames or describes an attachment; typing on in one field is one action. */
export const editAttachment = (id: Id, patch: Partial<Pick<Attachment, 'name' | 'description'>>) =>
  act(
    { key: 'history.editedAttachment' },
    ['attachments'],
    (changes) => changes.edit('attachments', [id], (row) => ({ ...row, ...patch })),
    { joins: `attachment ${id} ${Object.keys(patch).join()}` },
  );

/** Removes attachments; their bytes go once no action in History names them. */
export const removeAttachments = (ids: Id[]) =>
  act({ key: 'history.removedAttachments', params: { count: ids.length } }, ['attachments'], (changes) =>
    changes.remove('attachments', ids),
  );
