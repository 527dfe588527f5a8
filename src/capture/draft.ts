import type { Resource, Video } from '../model/resource.ts';
import type { Sentence } from '../words/say.ts';

/** A marked passage of the page: TextQuoteSelector of the W3C Web Annotation model, with where it begins (in UTF-16 units) if that is known. */
export interface Quote {
  exact: string;
  prefix?: string;
  suffix?: string;
  position?: number;
}

/** What a page gave, before anybody saved it: a resource without the fields that only saving can fill. */
export interface Draft {
  resource: Omit<Resource, 'id' | 'curator' | 'dateSaved' | 'dateChanged'>;
  /** The selection at the moment of the click. */
  quote?: Quote;
  /** Seconds into the video that was playing. */
  currentTime?: number;
  /** Set when the page holds several videos, the likeliest first, so that the teacher can choose one. */
  videos?: Video[];
  /** What could not be read, when the record comes from the tab's title and address alone. */
  missing?: Sentence;
  /** The address of the page as it was read: what the tab answers later counts only where it still shows that page. */
  address?: string;
  /** The tab shows a PDF and may be asked for it. */
  isOpenPdf?: true;
}

/** What the browser says of a tab without reading its page. */
export interface Tab {
  url?: string;
  title?: string;
}
