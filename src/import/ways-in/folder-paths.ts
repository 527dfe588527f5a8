import type { FoundFolder } from './found.ts';

/** The key of the folder at a path of names; it and those around it are made where they are new. */
export function folderAt(path: readonly string[], folders: Map<string, FoundFolder>): string | undefined {
  let parent: string | undefined;
  for (const [depth, name] of path.entries()) {
    const key = JSON.stringify(path.slice(0, depth + 1));
    if (!folders.has(key)) folders.set(key, { key, name, parent });
    parent = key;
  }
  return parent;
}
