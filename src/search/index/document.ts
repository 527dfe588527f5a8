import type { Alignment } from '../../model/alignment.ts';
import { hostOf } from '../../model/host.ts';
import type { Resource } from '../../model/resource.ts';
import type { Document } from './packed.ts';

const present = (...texts: (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined && text !== '') as string[];

/** What holds the words of a resource. */
export interface Worded {
  resource: Resource;
  alignments: readonly Pick<Alignment, 'why'>[];
  /** The words of its quotes and of their notes. */
  excerpts: readonly string[];
}

/** The words that can be searched, by field. */
export function documentOf({ resource, alignments, excerpts }: Worded): Document {
  return {
    name: present(resource.name),
    tags: present(...(resource.keywords ?? [])),
    reasons: present(...alignments.map((alignment) => alignment.why)),
    note: present(resource.note),
    quotes: present(...excerpts),
    privateNote: present(resource.privateNote),
    description: present(resource.description, ...(resource.teaches ?? [])),
    source: present(resource.publisher, ...(resource.author ?? []), hostOf(resource.url)),
  };
}
