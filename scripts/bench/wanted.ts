/** Whether a name is this one, or begins with it up to a hyphen: `scroll` and `scroll-1000` begin `scroll-1000-longest`, `scroll-1000` not `scroll-10000`. */
const begins = (name: string, beginning: string): boolean => name === beginning || name.startsWith(`${beginning}-`);

/** Whether a row is among those that were asked for; without any, all are. */
export const isAsked = (name: string, asked: readonly string[]): boolean =>
  asked.length === 0 || asked.some((each) => begins(name, each));

/**
 * Whether a measurement has to be made for the rows that were asked for.
 * @param name what the names of all its rows begin with
 */
export const isWanted = (name: string, asked: readonly string[]): boolean =>
  isAsked(name, asked) || asked.some((each) => begins(each, name));
