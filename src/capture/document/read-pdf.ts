import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import { type DocumentText, detailsOf, joinPages, type Run, textOfPage } from './pdf-text.ts';

/** More is no document that anybody reads, in pages. */
const MOST_PAGES = 2_000;
/** As much text as one document may give, in UTF-16 code units. */
const LONGEST = 5_000_000;
/** A page, or the opening, that takes longer than this was built never to end, in milliseconds. */
const PATIENCE = 30_000;

/** Why a PDF was not read. */
export class UnreadPdf extends Error {
  override name = 'UnreadPdf';
  readonly why: 'locked' | 'broken' | 'endless';
  constructor(why: UnreadPdf['why']) {
    super(why);
    this.why = why;
  }
}

/** A PDF, read. */
export interface PdfReading {
  name: string;
  author?: string[];
  numberOfPages: number;
  text: DocumentText;
  /** How many pages at its end were not read, because the document is longer than anybody reads. */
  unread: number;
}

interface Watching {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Waits for work of the other thread: not for ever, and not after the teacher stopped it. */
async function patiently<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const leaving = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const options = { once: true, signal: leaving.signal };
    signal.addEventListener('abort', () => reject(signal.reason), options);
    const timer = setTimeout(() => reject(new UnreadPdf('endless')), PATIENCE);
    leaving.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, ended]);
  } finally {
    leaving.abort();
  }
}

/**
 * Reads title, authors and the text of each page of a PDF, in a thread of its own that is ended with it. No script in the file runs, nothing
 * is drawn, and nothing is fetched.
 * @throws UnreadPdf with the reason; the signal's reason where it was stopped
 */
export async function readPdf(file: Blob, fileName: string, { signal, onProgress }: Watching): Promise<PdfReading> {
  const data = new Uint8Array(await file.arrayBuffer());
  const thread = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port: thread as never, verbosity: VerbosityLevel.ERRORS });
  try {
    const opening = getDocument({
      data,
      worker,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    });
    const document = await patiently(opening.promise, signal);
    const { info } = await patiently(document.getMetadata(), signal);
    const total = Math.min(document.numPages, MOST_PAGES);
    const pages: string[] = [];
    for (let length = 0; pages.length < total && length < LONGEST; ) {
      onProgress(pages.length, total);
      const page = await patiently(document.getPage(pages.length + 1), signal);
      const { items } = await patiently(page.getTextContent(), signal);
      const text = textOfPage(items.filter((item): item is typeof item & Run => 'str' in item));
      pages.push(text.slice(0, LONGEST - length));
      length += text.length;
      page.cleanup();
    }
    const { numPages } = document;
    return {
      ...detailsOf(info, fileName),
      numberOfPages: numPages,
      text: joinPages(pages),
      unread: numPages - pages.length,
    };
  } catch (error) {
    if (signal.aborted || error instanceof UnreadPdf) throw error;
    throw new UnreadPdf((error as { name?: unknown }).name === 'PasswordException' ? 'locked' : 'broken');
  } finally {
    worker.destroy();
    thread.terminate();
  }
}
