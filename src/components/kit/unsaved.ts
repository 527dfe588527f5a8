const PREFIX = 'unsaved ';

/**
 * Words on their way to the database. A window that closes takes an unfinished transaction with it; localStorage has its words
 * in the same turn as the key was pressed, so that the next page of Taproot can finish the writing.
 */
export const unsaved = {
  hold: (key: string, text: string): void => {
    try {
      localStorage.setItem(PREFIX + key, text);
    } catch {
      // A full disk: the field itself says so when it saves.
    }
  },
  letGo: (key: string, text: string): void => {
    if (localStorage.getItem(PREFIX + key) === text) localStorage.removeItem(PREFIX + key);
  },
  /** What earlier windows left behind. */
  all: (): { key: string; text: string }[] =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => ({ key: name.slice(PREFIX.length), text: localStorage.getItem(name) ?? '' })),
};
