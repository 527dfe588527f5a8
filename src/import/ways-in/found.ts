import type { Sentence } from '../../words/say.ts';

/** Words that another program marked in a page, with the note on them. */
export interface FoundQuote {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  note?: string | undefined;
}

/** A stretch of a video that another program marked, in seconds. */
export interface FoundMoment {
  start: number;
  end?: number | undefined;
  note?: string | undefined;
}

/**
 * One link as another program kept it, before anything of it is checked. Texts are plain text. `dateSaved` is an instant where the program
 * said one that can be believed. Only a thing may be without an address. `extras` have no place of their own: they go into the note, each with its label.
 */
export interface FoundLink {
  url?: string | undefined;
  name?: string | undefined;
  kind?: 'page' | 'video' | 'document' | 'thing' | undefined;
  description?: string | undefined;
  note?: string | undefined;
  author?: string[] | undefined;
  publisher?: string | undefined;
  datePublished?: string | undefined;
  inLanguage?: string | undefined;
  license?: string | undefined;
  image?: string | undefined;
  keywords?: string[] | undefined;
  learningResourceType?: string[] | undefined;
  educationalLevel?: string[] | undefined;
  timeRequired?: string | undefined;
  dateSaved?: string | undefined;
  /** Keys of the folders that it stands in. */
  folders?: string[] | undefined;
  quotes?: FoundQuote[] | undefined;
  moments?: FoundMoment[] | undefined;
  extras?: Sentence[] | undefined;
  /** Why it cannot be a link, where the reader of the file knows better than its address tells. */
  trouble?: Sentence | undefined;
}

/** A folder, list or collection of another program. Two of one name beside each other have two keys. */
export interface FoundFolder {
  key: string;
  name: string;
  parent?: string | undefined;
  description?: string | undefined;
}

/** All that was found in a file. `links` in the order of the file: their places are counted from it. */
export interface Found {
  links: FoundLink[];
  folders?: FoundFolder[];
  name?: string;
  /** What of the file stays outside on purpose, and why. */
  leftOut?: Sentence[];
}
