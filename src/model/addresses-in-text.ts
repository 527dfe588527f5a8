/**
 * What begins an address among words: how it is asked for, or "www". It goes on up to a blank, a quotation mark, or a sign that no address
 * has. A script up to the end of its line, and data in place of an address, are one: what stands inside of them leads nowhere by itself.
 */
const ADDRESS =
  /\b(?:javascript|vbscript):\S.*|\bblob:\S+|\bdata:[a-z]{1,20}\/[\w.+-]{1,80}[;,]\S*|\b(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.(?=[a-z0-9-]{1,63}\.))[^\s<>"`“”„«»‹›。，；、（）【】「」『』《》\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/giu;

/** Words that are a script as a whole, blanks and all; browsers pass over what is not seen before it. */
const SCRIPT = /^[\s\p{Cc}]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\S/iu;

const NO_PAGE = /^(?:javascript|vbscript|blob|data):/i;

/** Where one address ends because the next one begins, with nothing but a separator between them. */
const NEXT = /[,;|](?=(?:https?:\/\/|www\.))/i;

/** Signs that end a sentence, not an address. */
const TRAILING = /[.,;:!?'*’…]/;

/** Behind the last letter or slash of an address may stand what is the sentence's. */
const ENDING = /[^\p{L}\p{N}/]/u;

const OPENERS: ReadonlySet<string> = new Set('([{');
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
  if (SCRIPT.test(words)) return [{ text: words.trim(), index: 0 }];
  const found: AddressInText[] = [];
  const around = new Set<string>();
  let seen = 0;
  for (const { 0: run, index } of words.matchAll(ADDRESS)) {
    for (; seen < index; seen++) {
      const sign = words.charAt(seen);
      if (OPENERS.has(sign)) around.add(sign);
      else around.delete(CLOSERS.get(sign) ?? '');
    }
    if (NO_PAGE.test(run)) {
      found.push({ text: run, index });
      continue;
    }
    // Chats write "<address|title>".
    const bar = words.charAt(index - 1) === '<' ? run.indexOf('|') : -1;
    let at = index;
    for (const part of (bar < 0 ? run : run.slice(0, bar)).split(NEXT)) {
      found.push({ text: trimmed(part, around), index: at });
      at += part.length + 1;
    }
  }
  return found;
}

/**
 * A bracket that the address opened itself stays in it; one that was opened before it, or stands at its end, is none of it.
 * @param around the brackets that are open where the address begins
 */
function trimmed(address: string, around: ReadonlySet<string>): string {
  const open: string[] = [];
  const last = endBefore(address, ENDING);
  let end = address.length;
  for (let at = 0; at < end; at++) {
    const sign = address.charAt(at);
    const opener = CLOSERS.get(sign);
    if (OPENERS.has(sign)) open.push(sign);
    else if (opener !== undefined && open.pop() !== opener && (around.has(opener) || at >= last)) end = at;
  }
  const cut = address.slice(0, end);
  return cut.slice(0, endBefore(cut, TRAILING));
}

/** Where signs of a kind begin with which a text ends. From its end: an expression would look for them from every place. */
function endBefore(text: string, sign: RegExp): number {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return end;
}
