import type { Briefing } from '../../import/briefing.ts';
import type { Decision } from '../../import/decisions.ts';
import type { Outline } from '../../import/outline.ts';
import type { Collection } from '../../model/collection.ts';

/** What is opened: a file, or text that was pasted. */
export type Content = File | string;

/** How a reading is followed. */
export interface ReadingOne {
  /** From 0 to 1; undefined while the file is compared with what it said before, and with the library. */
  onProgress(progress: number | undefined): void;
}

/** How the reading of several files is followed: how much of all is read, and at which of them it is. */
export interface ReadingSeveral {
  onProgress(progress: number, at: number): void;
}

/** How writing is followed, and stopped: then nothing of it stays. */
export interface Writing {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** What a file would bring and change. */
export interface Preview {
  outline: Outline;
  /** When the teacher and the sender last had the same, an instant; undefined where that is not known. */
  agreed: string | undefined;
  /** All of it is here already, and just so. */
  nothingNew: boolean;
  /** It would write over so much that a teacher should think twice. */
  large: boolean;
  /** The outermost collection that the bundle brings or that is here already: where to go on reading. */
  collection: Pick<Collection, 'id' | 'name'> | undefined;
}

/** A file that was read; without a preview where nothing of it can come in. */
export interface Opened {
  briefing: Briefing;
  preview?: Preview;
}

/** One file of several: no briefing where it could not even be read from the disk, no news where nothing of it can come in. */
export interface OneOfSeveral {
  briefing?: Briefing;
  /** New resources, other changes, what is left as it is because there is a choice, and whether its maker's own saved searches and the like stay outside. */
  news?: { fresh: number; changes: number; asked: number; habitsStay: boolean };
}

export interface OpenedSeveral {
  files: OneOfSeveral[];
  /** All of them would write over so much that a teacher should think twice. */
  large: boolean;
}

/** How bringing in ended: done, with the action that takes it back; or not begun, since the library is another than the preview was made for. */
export type Applied =
  | { done: true; action: number | undefined; collection: Preview['collection'] }
  | { done: false; outline: Outline };

/** How bringing in several files ended. */
export interface AppliedSeveral {
  action: number | undefined;
  fresh: number;
  changes: number;
}

/** Reads what a teacher opens, compares it with the library and brings it in. It keeps what it read, so that a screen need not hold it. */
export interface Importer {
  open(content: Content, watching: ReadingOne): Promise<Opened>;
  openSeveral(contents: readonly Content[], watching: ReadingSeveral): Promise<OpenedSeveral>;
  /** @param name what the bundle is called, for History */
  apply(decisions: readonly Decision[], name: string, watching: Writing): Promise<Applied>;
  /** @param names what the bundles are called, for those that bring something, in their order */
  applySeveral(names: readonly string[], watching: Writing): Promise<AppliedSeveral>;
  /** Stops whatever it does, and forgets what it read. */
  close(): void;
}
