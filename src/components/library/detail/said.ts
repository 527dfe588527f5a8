import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import type { Alignment } from '../../../model/alignment.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import type { Id } from '../../../model/identity.ts';
import type { Resource } from '../../../model/resource.ts';

/** A resource with all that was said of it, and who is asking. */
export interface Said {
  resource: Resource;
  excerpts: Excerpt[];
  /** The claims on the resource and on its excerpts. */
  alignments: Alignment[];
  frameworks: Frameworks;
  /** The curator of this computer. */
  me: Id;
}
