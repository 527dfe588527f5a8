import type { Competency } from '../model/framework.ts';
import { HABITS } from '../model/habits.ts';
import type { Id } from '../model/identity.ts';
import { emptyLibrary, type Library } from '../model/library.ts';
import type { Sentence } from '../words/say.ts';
import { type FormatName, formatsWithLinks } from './formats.ts';
import { refused } from './problems.ts';

/** accepted: all that could be read came in; partly: something was left out, and `problems` says what; refused: nothing came in. */
export type Verdict = 'accepted' | 'partly' | 'refused';

/**
 * Something that the teacher should know. `refused`: a whole record stayed outside; `left out`: a record came in without something that
 * it said; `said`: nothing was lost.
 */
export interface Problem {
  weight: 'refused' | 'left out' | 'said';
  where: Sentence;
  why: Sentence;
}

/** What a bundle says of itself; the curator's name where the file holds it. */
export interface Header {
  /** The bundle's own id; absent in documents, and in files of other programs. */
  id?: Id;
  name?: string;
  dateCreated?: string;
  /** The bundles that it is based on. */
  basedOn?: Id[];
  /** What was taken out there since it travelled. */
  withdrawn?: Id[];
  curator?: { id: Id; name?: string };
  /** The request that the bundle asks colleagues to answer. */
  asks?: Id;
  /** The request that the bundle answers. */
  answers?: Id;
}

/** A file, read and checked. Where the verdict is refused the library is empty and the first problem says why, in a sentence. */
export interface Reading {
  format: FormatName;
  verdict: Verdict;
  header: Header;
  library: Library;
  /** The JSON of a bundle that has an id, as it was read. */
  json?: string;
  /** The bytes of the attachments in `library`, by their hash; absent where the file can hold none. */
  files?: ReadonlyMap<string, Blob>;
  /** Records that are in the file only because others speak of them: they say nothing of themselves. */
  ground?: ReadonlySet<Id>;
  /** Resources in the file that could not be read; each is also among the problems. */
  refusedResources: number;
  /** Resources in the file that repeat one before them by id. */
  repeatedResources: number;
  problems: Problem[];
}

/** What reading a long file may need from outside. Progress runs from 0 to 1; an aborted reading rejects with the signal's reason. */
export interface ReadingOptions {
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /** Who brings the file in: what other programs kept is theirs. */
  curator?: Id;
  /** When, for what the file does not date. */
  now?: string;
  /** The competencies that claims in a document may name; the built-in ones where none are given. */
  competencies?: Competency[];
}

/** A file from which nothing comes in, and why. */
export const refusal = (format: FormatName, why: Sentence): Reading => ({
  format,
  verdict: 'refused',
  header: {},
  library: emptyLibrary(),
  refusedResources: 0,
  repeatedResources: 0,
  problems: [refused({ key: 'importing.where_file' }, why)],
});

/** A file of another program, and what it seems to be; of a workbook, how its links come in all the same. */
export const refuseForeign = (format: FormatName): Reading =>
  refusal(
    format,
    format === 'excel'
      ? { key: 'importing.why.excel' }
      : {
          key: formatsWithLinks.has(format) ? 'importing.why.notYet' : 'importing.why.notOurs',
          params: { format },
        },
  );

/** The records that a teacher brings a file in for; people and competencies only go along with them. */
const CONTENT = [
  'resources',
  'collections',
  'excerpts',
  'alignments',
  'requests',
  'feedback',
  'reviews',
  'uses',
  'savedTexts',
  'transcripts',
  'attachments',
  ...HABITS,
] as const;

/** The verdict that follows from what came in and what did not. */
export function verdictOf(library: Library, problems: Problem[]): Verdict {
  const lost = problems.filter((problem) => problem.weight !== 'said');
  if (lost.length === 0) return 'accepted';
  return CONTENT.some((table) => library[table].length > 0) ? 'partly' : 'refused';
}
