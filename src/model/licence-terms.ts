import { licenceName } from './licence-name.ts';

/** What a licence of Creative Commons keeps from others. */
interface Terms {
  nonCommercial: boolean;
  noDerivatives: boolean;
}

/** The terms of a licence of Creative Commons, of CC0 and of the public domain; undefined for every other. */
function termsOf(license: string): Terms | undefined {
  const name = licenceName(license);
  if (!/^(CC |CC0|Public Domain)/i.test(name)) return undefined;
  return { nonCommercial: /\bNC\b/i.test(name), noDerivatives: /\bND\b/i.test(name) };
}

/**
 * Whether a part keeps from others what the licence of the whole lets them do: earn money with it, or change it. A part of a collection
 * stays under its own licence ("Creative Commons for Educators and Librarians", 2020, chapter 4: collections), so this is to be said, and
 * nothing to be refused.
 * Licences other than those of Creative Commons are not compared.
 */
export function isTighter(part: string, whole: string): boolean {
  const [own, around] = [termsOf(part), termsOf(whole)];
  if (!own || !around) return false;
  return (own.nonCommercial && !around.nonCommercial) || (own.noDerivatives && !around.noDerivatives);
}
