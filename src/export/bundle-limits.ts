/**
 * How much one field of a bundle may hold, in UTF-16 code units. Far more than anybody types, and little enough that a hostile file
 * cannot fill the disk by one record. A record that holds more is refused with this reason; nothing is cut.
 */
export const LONGEST_NAME = 10_000;
export const LONGEST_TEXT = 1_000_000;
export const LONGEST_PAGE = 20_000_000;

/** Pages of one document. */
export const MOST_PAGES = 100_000;

/** Entries of one list of words (authors, tags, levels), and parts of one collection. */
export const MOST_WORDS = 1_000;
export const MOST_PARTS = 100_000;
