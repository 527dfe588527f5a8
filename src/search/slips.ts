import { distance } from './index/nearness.ts';

/** In shorter words a slip makes another word. */
const SHORTEST_SLIP = 6;

const DIGITS = /\p{N}+/gu;
const digitsOf = (text: string): string => (text.match(DIGITS) ?? []).join(' ');

/**
 * Pairs of words that one slip makes of each other: both become the same word by leaving out at most one letter of each. Numbers are never
 * slips: a grade 7 is no grade 8.
 */
export function* slips(forms: readonly string[]): Generator<[string, string]> {
  const byRest = new Map<string, string[]>();
  for (const form of forms) {
    if (form.length < SHORTEST_SLIP) continue;
    for (const rest of new Set([form, ...Array.from(form, (_, at) => form.slice(0, at) + form.slice(at + 1))])) {
      const others = byRest.get(rest) ?? [];
      for (const other of others) if (isSlip(form, other)) yield [other, form];
      byRest.set(rest, [...others, form]);
    }
  }
}

/** Slips in the first letter are rare, and words that differ there are often two: "water", "later". */
const isSlip = (one: string, other: string): boolean =>
  one[0] === other[0] && digitsOf(one) === digitsOf(other) && distance(one, other, 1, false) === 1;
