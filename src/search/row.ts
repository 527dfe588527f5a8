import type { Alignment } from '../model/alignment.ts';
import type { Id } from '../model/identity.ts';
import type { LinkCheck } from '../model/link-check.ts';
import type { Resource } from '../model/resource.ts';

/** One resource with what is said of it and where it is used: what lists show, filter and search. */
export interface Row {
  resource: Resource;
  alignments: Alignment[];
  /** The collections that hold it, those in the trash left out. */
  collections: Id[];
  /** The words of its quotes and of their notes. */
  excerpts: string[];
  /** How often it was tried in class. */
  uses?: number;
  /** What was found at its address, or at the one that it had then. */
  linkCheck?: LinkCheck;
}
