import { fileName } from '../../export/file-name.ts';
import type { DocumentInfo } from '../../export/front-matter.ts';
import type { Round } from '../../export/gather.ts';
import { toPage } from '../../export/page/to-page.ts';
import { bundleToJson, toBundle } from '../../export/to-json.ts';
import { toMarkdownWithPauses } from '../../export/to-markdown.ts';
import { toBookmarks } from '../../export/ways-out/to-bookmarks.ts';
import { toChat } from '../../export/ways-out/to-chat.ts';
import { toTable } from '../../export/ways-out/to-table.ts';
import { spokenLibrary } from '../../hooks/spoken-framework.ts';
import type { Attachment } from '../../model/attachment.ts';
import type { Travelling } from '../../model/exchange.ts';
import type { Id } from '../../model/identity.ts';
import { emptyLibrary, type Library } from '../../model/library.ts';
import { pause } from '../../model/slices.ts';
import { hangingIn } from '../../model/travelled.ts';
import pageStyle from '../../styles/shared-page.css?raw';
import tableStyle from '../../styles/shared-page-tables.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { countFiles } from './leaving.ts';

/** In the order in which they are offered: what comes back whole, what people read, what other programs open. */
export const fileFormats = ['json', 'page', 'markdown', 'table', 'bookmarks', 'chat'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What each kind of file is, on the disk and to a browser. */
const kinds = {
  json: { ending: 'json', mime: 'application/json' },
  page: { ending: 'html', mime: 'text/html' },
  markdown: { ending: 'markdown', mime: 'text/markdown' },
  table: { ending: 'csv', mime: 'text/csv' },
  bookmarks: { ending: 'html', mime: 'text/html' },
  chat: { ending: 'text', mime: 'text/plain' },
} as const;

/** A file as it would leave. */
export interface OutgoingFile {
  format: FileFormat;
  name: string;
  mime: string;
  text: string;
  bytes: number;
  /** When it was written, an instant. */
  date: string;
  /** The files that go along; where there are any the file is a zip, which is packed only when it leaves. */
  attachments: readonly Attachment[];
  /** The bundle in it, for later ones to be compared with; absent where the file carries none. */
  bundle?: Travelling;
}

export interface OutgoingRequest {
  format: FileFormat;
  /** What the file is called. */
  title: string;
  date: string;
  curator: Id;
  /** Where it goes out in a round of feedback. */
  round?: Round;
  /** The id of the bundle in the file, and those that it is based on. */
  id: Id;
  basedOn: readonly Id[];
  /** What was taken out since it travelled. */
  withdrawn: readonly Id[];
  /** It stays with the teacher. */
  isOwn: boolean;
}

/**
 * Writes the file of what leaves.
 * @throws the signal's reason where it is wanted no longer
 * @param leaving what was gathered of the library with the wishes of the teacher
 */
export async function writeFile(
  leaving: Library,
  request: OutgoingRequest,
  signal: AbortSignal,
): Promise<OutgoingFile> {
  const { format, title, date, curator, id, basedOn, withdrawn, isOwn, round } = request;
  const info = { date, curator, name: title, id, basedOn, withdrawn, ...(round ? { round } : {}) };
  const { ending, mime } = kinds[format];
  // The page first shows what was chosen.
  await pause();
  signal.throwIfAborted();
  const json = carriesBundle(format) ? bundleToJson(toBundle(leaving, info)) : undefined;
  const text = await textOf(spokenLibrary(leaving), info, format, json, signal);
  // Only a bundle in a zip can carry files.
  const attachments = format === 'json' ? leaving.attachments : [];
  const isZip = attachments.length > 0;
  // What answers a request only names the records that it speaks of.
  const said = round && 'answers' in round ? emptyLibrary() : leaving;
  return {
    format,
    name: fileName(title, isZip ? 'zip' : ending),
    mime: isZip ? 'application/zip' : mime,
    text,
    bytes: new Blob([text]).size + countFiles(attachments).bytes,
    date,
    attachments,
    ...(json === undefined
      ? {}
      : {
          bundle: {
            id,
            name: title,
            dateCreated: date,
            basedOn,
            json,
            hanging: hangingIn(leaving),
            isOwn,
            library: said,
          },
        }),
  };
}

/** Whether a bundle can be read out of such a file again, with the ids of all that is in it. */
export const carriesBundle = (format: FileFormat): boolean => format === 'json' || format === 'page';

/** @param json the bundle, where the file carries one */
async function textOf(
  leaving: Library,
  info: DocumentInfo,
  format: FileFormat,
  json: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  if (format === 'markdown') return toMarkdownWithPauses(leaving, info, signal);
  if (format === 'table') return toTable(leaving, info.curator);
  if (format === 'bookmarks') return toBookmarks(leaving, info);
  if (json === undefined) return toChat(leaving, info);
  if (format === 'json') return json;
  await pause();
  signal.throwIfAborted();
  return toPage(leaving, info, { style: `${tokens}${pageStyle}${tableStyle}`, bundle: json });
}
