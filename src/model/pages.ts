/** Whether these are places where pages of a text can begin: rising, and inside it. */
export const arePages = (pages: readonly number[], text: string): boolean =>
  pages.every((begins, index) => begins <= text.length && begins >= (pages[index - 1] ?? 0));
