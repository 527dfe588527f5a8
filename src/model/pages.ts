/** The page of a document, from 1, on which a place in its text stands; undefined where the text has no pages or ends before. */
export function pageAt(pages: readonly number[] | undefined, offset: number): number | undefined {
  const after = pages?.findIndex((begins) => begins > offset) ?? 0;
  const page = after < 0 ? (pages?.length ?? 0) : after;
  return page > 0 ? page : undefined;
}

/** Whether these are places where pages of a text can begin: rising, and inside it. */
export const arePages = (pages: readonly number[], text: string): boolean =>
  pages.every((begins, index) => begins <= text.length && begins >= (pages[index - 1] ?? 0));
