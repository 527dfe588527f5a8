/** One thing that a token field can hold. */
export interface TokenOption {
  value: string;
  label: string;
  /** How many it holds, beside its name. */
  count?: number;
}

/** What the list under the field offers: a known option, or to make what was typed. */
export type Offer = { make: false; option: TokenOption } | { make: true; text: string };

const OFFERED = 50;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** What to offer for the words typed so far: names that begin with them first, then names that hold them, then to make a new one. */
export function offersFor(
  typed: string,
  options: readonly TokenOption[],
  taken: readonly TokenOption[],
  canMake: boolean,
): Offer[] {
  const text = typed.trim();
  const wanted = fold(text);
  const held = new Set(taken.map((token) => token.value));
  const free = options.filter((option) => !held.has(option.value));
  const ranked = free
    .map((option) => ({ option, place: fold(option.label).indexOf(wanted) }))
    .filter(({ place }) => place >= 0)
    .toSorted((one, other) => Math.min(one.place, 1) - Math.min(other.place, 1))
    .slice(0, OFFERED);
  const known = [...options, ...taken].some((option) => fold(option.label) === wanted);
  const offers: Offer[] = ranked.map(({ option }) => ({ make: false, option }));
  return canMake && text !== '' && !known ? [...offers, { make: true, text }] : offers;
}

/** A name in three pieces, the middle one being what was typed; undefined where folding moved the letters. */
export function partsOf(label: string, typed: string): [string, string, string] | undefined {
  const [folded, wanted] = [fold(label), fold(typed.trim())];
  const start = folded.indexOf(wanted);
  if (wanted === '' || start < 0 || folded.length !== label.length) return undefined;
  const end = start + wanted.length;
  return [label.slice(0, start), label.slice(start, end), label.slice(end)];
}
