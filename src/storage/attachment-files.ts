import type { Attachment } from '../model/attachment.ts';
import type { Database } from './database.ts';
import type { FormerRow } from './former-rows.ts';

/** The bytes of attachments, once for each content. They are no record: they stay while a record or an action in History names them. */
export interface AttachmentFile {
  sha256: string;
  blob: Blob;
}

/** What has to be in a transaction in which files may be forgotten. */
export const FILE_TABLES = ['attachments', 'attachmentFiles'] as const;

const hashOf = (row: unknown): string[] => (row ? [(row as Attachment).sha256] : []);

/** The files that undoing an action would need, as a field of the action; absent where it needs none. */
export function filesNeeded(former: readonly FormerRow[]): { files?: string[] } {
  const files = filesIn(former);
  return files.length > 0 ? { files } : {};
}

/** The files that rows named before an action. */
export const filesIn = (former: readonly FormerRow[]): string[] => [
  ...new Set(former.flatMap(({ table, before }) => (table === 'attachments' ? hashOf(before) : []))),
];

/** Which of these files are there, without reading them. */
export const knownFiles = async (database: Database, files: readonly Pick<AttachmentFile, 'sha256'>[]) =>
  database.attachmentFiles
    .where('sha256')
    .anyOf(files.map(({ sha256 }) => sha256))
    .primaryKeys();

/** Forgets those of these files that no record and no action names any longer. */
export async function forgetFiles(database: Database, files: readonly string[]): Promise<void> {
  const gone: string[] = [];
  for (const sha256 of new Set(files)) {
    const named =
      (await database.attachments.where('sha256').equals(sha256).count()) +
      (await database.actions.where('files').equals(sha256).count());
    if (named === 0) gone.push(sha256);
  }
  if (gone.length > 0) await database.attachmentFiles.bulkDelete(gone);
}
