// What is chosen for this computer alone, beside the library: how lists look, what is folded.

/** Remembers a choice. A full disk refuses it: then it counts for as long as the page is open. */
export function rememberChoice(key: string, choice: string, place: Storage = localStorage): void {
  try {
    place.setItem(key, choice);
  } catch {
    // Nothing that was written by the teacher is lost.
  }
}

/** What was remembered as JSON; null where nothing was, or nothing that can be read. */
export function rememberedChoice(key: string, place: Storage = localStorage): unknown {
  try {
    return JSON.parse(place.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Several names that were remembered; undefined where none were. */
export function rememberedNames(key: string): string[] | undefined {
  const names = rememberedChoice(key);
  return Array.isArray(names) ? names.map(String) : undefined;
}
