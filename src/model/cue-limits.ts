// Apart from the record, so that the script that runs in a page does not carry its schema along.

/** A school day of speech, word by word, has fewer; what holds more is no transcript. */
export const MOST_CUES = 50_000;
/** In UTF-16 code units. */
export const LONGEST_CUE = 10_000;
