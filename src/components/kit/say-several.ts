/** As many sentences as are read in one toast. */
const MOST = 3;

/** What is to be said of several things at once: each toast takes the place of the one before, so that only the last of them would be seen. */
export const saySeveral = (sentences: readonly string[]): string =>
  [...sentences.slice(0, MOST), ...(sentences.length > MOST ? ['…'] : [])].join(' ');
