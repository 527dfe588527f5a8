/** No bundle is nested deeper than ten levels; zod and other recursive code gives up near a thousand. */
export const DEEPEST = 100;

/** The build of a JSON text, measured without parsing it: how deep it nests, and whether it stops inside something. */
export interface JsonBuild {
  depth: number;
  open: boolean;
}

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Measures nesting before JSON.parse is let near a text. Strings are jumped over, so a long text costs little.
 * Brackets are not matched by kind: JSON.parse does that.
 */
export function measureJson(text: string): JsonBuild {
  let level = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        if (at < 0) return { depth, open: true };
        break;
      case 123:
      case 91:
        level += 1;
        if (level > depth) depth = level;
        break;
      case 125:
      case 93:
        level -= 1;
        break;
    }
  }
  return { depth, open: level > 0 };
}

/** Where the string that starts at `start` ends, or -1 where it does not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

/** What begins a string or a comment. */
const BEGINNING = /"|\/\/|\/\*/g;

/** A text without the comments that programs allow in their settings, and JSON does not. What stands in strings is none. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(text); found; found = BEGINNING.exec(text)) {
    const { 0: sign, index } = found;
    const end = sign === '"' ? endOfString(text, index) : text.indexOf(sign === '//' ? '\n' : '*/', index + 2);
    if (end < 0) break;
    if (sign !== '"') {
      kept.push(text.slice(from, index));
      from = sign === '//' ? end : end + 2;
    }
    BEGINNING.lastIndex = sign === '/*' ? end + 2 : end + 1;
  }
  return from === 0 ? text : kept.join(' ') + text.slice(from);
}

/** What may stand in a list without quotation marks. */
const LITERAL = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** What comes after a value in a list; a text may also end there. */
const AFTER_VALUE = /\s*(?:$|,|\]\s*(?:$|[,\]}]))/y;

const AFTER_LIST = /\s*(?:$|[,\]}])/y;
const AFTER_KEY = /\s*(?:$|:)/y;

/**
 * Whether a text that cannot be parsed was meant as JSON, by its first key or value and what comes after it: RTF, Markdown and plain text
 * may begin with brackets too, and with quotation marks inside them.
 */
export function isLikeJson(text: string): boolean {
  const start = /^\s*(?:\[\s*)*/.exec(text)?.[0] ?? '';
  const isInList = start.includes('[');
  const at = start.length;
  const goesOn = (sign: RegExp, from: number): boolean => {
    sign.lastIndex = from;
    return sign.test(text);
  };
  const textGoesOn = (from: number, sign: RegExp): boolean => {
    const end = endOfString(text, from);
    return end < 0 || goesOn(sign, end + 1);
  };
  switch (text.charAt(at)) {
    case '':
      return isInList;
    case '{': {
      const inside = at + 1 + (/^\s*/.exec(text.slice(at + 1, at + 1_000))?.[0].length ?? 0);
      const sign = text.charAt(inside);
      return sign === '"' ? textGoesOn(inside, AFTER_KEY) : sign === '' || sign === '}';
    }
    case '"':
      return isInList && textGoesOn(at, AFTER_VALUE);
    case ']':
      return isInList && goesOn(AFTER_LIST, at + 1);
    default:
      return isInList && goesOn(LITERAL, at) && goesOn(AFTER_VALUE, LITERAL.lastIndex);
  }
}
