import type { Sentence } from '../../words/say.ts';

/** What programs say of how far one has come with a page, or how much one likes it, as the note says it. */
export const archived: Sentence = { key: 'waysIn.extra.archived' };
export const starred: Sentence = { key: 'waysIn.extra.starred' };
export const toRead: Sentence = { key: 'waysIn.extra.toRead' };

/** What a folder says that Instapaper made itself, which is no collection; undefined for one that a teacher made. */
export function instapaperState(folder: string | undefined): Sentence[] | undefined {
  const state = /^(unread|archive|starred)$/i.exec(folder ?? '')?.[0].toLowerCase();
  return state === undefined ? undefined : state === 'archive' ? [archived] : state === 'starred' ? [starred] : [];
}
