/** HTML entities that pages leave in their metas, twice encoded. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  raquo: '»',
  laquo: '«',
  bdquo: '„',
  shy: '',
};

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
}

/** A tag that was encoded once too often. */
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(\s[^<>]{0,300}|\/)?>/gi;
/** Elements that nothing closes, or need not. */
const ALONE = /^(br|hr|wbr|p|li)$/i;

/** Takes tags out that mark words up. One that stands alone with its name, "<canvas>: the element", is what the words are about. */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const closed = new Set(
    [...text.matchAll(TAG)].flatMap(([, slash, name = '']) => (slash ? [name.toLowerCase()] : [])),
  );
  return text.replace(TAG, (tag, slash, name: string, rest) =>
    slash || rest || ALONE.test(name) || closed.has(name.toLowerCase()) ? ' ' : tag,
  );
}

/**
 * One line of plain words: entities that were encoded twice resolved, invisible characters and tags dropped, white space as one space. What
 * joins letters or keeps them apart stays: Persian, the scripts of India and pictures of people are written with it.
 */
export const words = (text: string | undefined, limit = 2_000): string =>
  withoutTags((text ?? '').slice(0, limit * 4).replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity))
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, limit);

/** For comparing: letters and digits alone, without case and accents. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same with nothing between the words: "The Learning Place" is thelearningplace.org. */
export const joined = (text: string): string => bare(text).replaceAll(' ', '');
