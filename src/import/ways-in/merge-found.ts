import type { Resource } from '../../model/resource.ts';
import { joinedText, wordsOf } from './plain.ts';

/**
 * Puts a second entry for the same address together with the first: the words of both lists, both notes, the earlier date, and whatever
 * the first leaves open. Changes `first`.
 */
export function mergeUnique(first: Resource, second: Resource): void {
  const { note, keywords, dateSaved } = first;
  for (const [field, value] of Object.entries(second)) if (!(field in first)) Object.assign(first, { [field]: value });
  if (Date.parse(second.dateSaved) < Date.parse(dateSaved)) first.dateSaved = second.dateSaved;
  const words = wordsOf([...(keywords ?? []), ...(second.keywords ?? [])]);
  if (words) first.keywords = words;
  const notes = joinedText(note, second.note);
  if (notes !== undefined) first.note = notes;
}
