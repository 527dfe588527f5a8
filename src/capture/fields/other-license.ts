import { addressesIn } from '../../model/addresses-in-text.ts';

/** What other open licences are called by their addresses. */
const OTHERS =
  /gnu\.org\/(licenses|copyleft)\/|nationalarchives\.gov\.uk\/doc\/open-government-licence|opensource\.org\/licen|opendatacommons\.org\/licenses|data\.gouv\.fr|etalab\.gouv\.fr|govdata\.de\/dl-de|apache\.org\/licenses/i;

/** Longer statements are the licence itself, or a notice around its address. */
const LONGEST_NAME_OF_LICENCE = 300;

/** What a page states of another open licence: its address, also out of the words around it. */
export function otherLicense(text: string): string | undefined {
  if (!OTHERS.test(text)) return undefined;
  const address = addressesIn(text).find((one) => /^https?:/i.test(one.text) && OTHERS.test(one.text))?.text;
  const stated = address ?? text.trim();
  return stated.length <= LONGEST_NAME_OF_LICENCE ? stated : undefined;
}
