/** The properties at the top of a Markdown document, between lines of three dashes; the first group is what stands between. */
export const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
