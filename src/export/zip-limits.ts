/** The largest zip that is written or read, in bytes, packed or unpacked: more does not fit into a school laptop beside the library. */
export const LARGEST_ZIP = 2_000_000_000;

/** Files in one zip, the bundle itself included. */
export const MOST_FILES = 10_000;

/** What shrinks further than this is a trap, not a lesson: JSON of a library shrinks to a tenth, pictures not at all. */
export const HIGHEST_RATIO = 200;

/** Under this size, in bytes, even a trap hurts nobody. */
export const HARMLESS = 10_000_000;
