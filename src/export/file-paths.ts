import type { Attachment } from '../model/attachment.ts';

/** Endings of the kinds of files that teachers attach; others have the ending of plain bytes. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/msword': 'doc',
  'application/pdf': 'pdf',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/csv': 'csv',
  'text/markdown': 'md',
  'text/plain': 'txt',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

/** The folder of a zip bundle in which the bytes of attachments are. */
const FOLDER = 'files/';

/** The bundle inside its zip. */
export const BUNDLE_PATH = 'bundle.taproot.json';

const PATH = /^files\/([0-9a-f]{64})\.[a-z0-9]{1,8}$/;

/** Where the bytes of an attachment are in the zip of a bundle: by their hash, so that the same content is there once. */
export const pathOfFile = ({ sha256, encodingFormat }: Pick<Attachment, 'sha256' | 'encodingFormat'>): string =>
  `${FOLDER}${sha256}.${Object.hasOwn(ENDINGS, encodingFormat) ? ENDINGS[encodingFormat] : 'bin'}`;

/** The hash that a path in the zip of a bundle names; undefined where it is no such path. */
export const hashOfPath = (path: string): string | undefined => PATH.exec(path)?.[1];
