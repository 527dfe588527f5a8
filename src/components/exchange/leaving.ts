import type { Attachment } from '../../model/attachment.ts';
import { countHabits, type HabitCounts } from '../../model/habits.ts';
import type { Id } from '../../model/identity.ts';
import type { Library } from '../../model/library.ts';
import { isTighter } from '../../model/licence-terms.ts';
import type { Resource } from '../../model/resource.ts';

/** What goes out, counted for the teacher. */
export interface Leaving {
  resources: number;
  collections: number;
  claims: number;
  excerpts: number;
  /** Notes to colleagues: those of resources, and those that items have in a collection. */
  notes: number;
  privateNotes: number;
  /** Resources of which a text or a transcript was kept. */
  savedTexts: number;
  /** Files that are attached to the resources, each content counted once, and their size in bytes. */
  files: { count: number; bytes: number };
  habits: HabitCounts;
  /** Resources whose licence nobody has stated. */
  unlicensed: Resource[];
  /** Resources that may not be used in a way that the licence of a collection around them allows. */
  tighter: Resource[];
}

/**
 * Counts what of a library would leave.
 * @param library what was gathered with all that leaves only when it was asked for, so that what stays can be counted too
 */
export function countLeaving(library: Library): Leaving {
  const items = library.collections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'item'));
  return {
    resources: library.resources.length,
    collections: library.collections.length,
    claims: library.alignments.length,
    excerpts: library.excerpts.length,
    notes: library.resources.filter(({ note }) => note).length + items.filter(({ note }) => note).length,
    privateNotes: library.resources.filter(({ privateNote }) => privateNote).length,
    savedTexts: new Set([...library.savedTexts, ...library.transcripts].map(({ id }) => id)).size,
    files: countFiles(library.attachments),
    habits: countHabits(library),
    unlicensed: library.resources.filter(({ license, kind }) => !license && kind !== 'thing'),
    tighter: tighterParts(library),
  };
}

function tighterParts({ collections, resources }: Library): Resource[] {
  const licences = new Map(resources.map(({ id, license }) => [id, license]));
  const tighter = new Set<Id>();
  for (const { license: whole, parts } of collections)
    for (const part of parts) {
      const own = part.kind === 'item' && licences.get(part.resource);
      if (whole && own && isTighter(own, whole)) tighter.add(part.resource);
    }
  return resources.filter(({ id }) => tighter.has(id));
}

/** Files as a zip holds them: each content once. */
export function countFiles(attachments: readonly Attachment[]): Leaving['files'] {
  const sizes = new Map(attachments.map(({ sha256, contentSize }) => [sha256, contentSize]));
  return { count: sizes.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}
