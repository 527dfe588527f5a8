/** What begins an address among words: how it is asked for, or "www". It goes on up to a blank, a quotation mark, or a sign that no address has. */
const ADDRESS =
  /\b(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.(?=[a-z0-9-]{1,63}\.))[^\s<>"`“”„«»‹›。，；、（）【】「」『』《》\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/giu;

/** Where one address ends because the next one begins, with nothing but a separator between them. */
const NEXT = /[,;|](?=(?:https?:\/\/|www\.))/i;

/** Signs that end a sentence, not an address. */
const TRAILING = /[.,;:!?'*’…]+$/;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** An address as it stands among words. */
export interface AddressInText {
  text: string;
  index: number;
}

/** The addresses among words, whether or not they are kept, in their order. What the sentence around them put behind them is none of them. */
export function addressesIn(words: string): AddressInText[] {
  const found: AddressInText[] = [];
  for (const { 0: run, index } of words.matchAll(ADDRESS)) {
    let at = index;
    for (const part of run.split(NEXT)) {
      found.push({ text: trimmed(part), index: at });
      at += part.length + 1;
    }
  }
  return found;
}

/** A bracket that the address opened itself stays in it; one that was opened before it ends it. */
function trimmed(address: string): string {
  const open: string[] = [];
  let end = address.length;
  for (let at = 0; at < end; at++) {
    const sign = address.charAt(at);
    const opener = CLOSERS.get(sign);
    if (opener === undefined) {
      if (sign === '(' || sign === '[' || sign === '{') open.push(sign);
    } else if (open.pop() !== opener) end = at;
  }
  return address.slice(0, end).replace(TRAILING, '');
}
