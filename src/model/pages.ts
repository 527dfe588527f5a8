/** Whether these are places where pages of a text can begin: rising, and inside it. */
export const arePages = (pages: readonly number[], text: string): boolean =>
  pages.every((begins, index) => begins <= text.length && begins >= (pages[index - 1] ?? 0));

/**
 * The page of a document on which an offset in its text lies, counted from 1; undefined where it has no pages.
 * @param pages where each page begins, rising
 */
export function pageAt(pages: readonly number[], offset: number): number | undefined {
  const page = pages.findLastIndex((begins) => begins <= offset) + 1;
  return page === 0 ? undefined : page;
}
