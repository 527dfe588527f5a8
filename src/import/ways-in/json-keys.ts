/** What programs call the parts of a link, without signs between words; the surer name first. */
const FIELDS = {
  url: 'url link href uri urlstring sourceurl articleurl pageurl weburl originalurl externalurl alternatelink permalink website webpage homepage',
  name: 'customtitle title name pagetitle articletitle headline label text',
  description: 'customdescription description excerpt summary articleexcerpt desc content body',
  note: 'note notes comment comments',
  keywords: 'tags labels keywords',
  dateSaved: 'created createdat dateadded addedat savedat saved timeadded creationtime date',
  quotes: 'highlights',
} as const;

export type Field = keyof typeof FIELDS;

const fieldByKey = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) =>
    names
      .split(' ')
      .map((name, rank): [string, { field: Field; rank: number }] => [name, { field: field as Field, rank }]),
  ),
);

/** What stands under a key: a part of a link; a picture; who made it, or what programs say to each other; or anything else. */
export interface Key {
  plain: string;
  /** The part of a link that it is, and how sure that is: 0 is the surest. */
  part: { field: Field; rank: number } | undefined;
  isPicture: boolean;
  isBeside: boolean;
  /** Another address of the same thing, which a program made for itself. */
  isOwnAddress: boolean;
}

const PICTURE =
  /^(?:fav ?icons?|icons?|images?|imgs?|thumbs?|thumbnails?|covers?|avatars?|pictures?|logos?|photos?|screenshots?|previews?|banners?|backgrounds?)(?: ?(?:url|uri|link|href|src|image|scaled|large|small|id))*$/;

/** Names of vocabularies, and of those who are spoken to: ActivityPub, JSON-LD, JSON Schema. */
const BESIDE =
  /^(?:[@$].*|xmlns|to|cc|bto|bcc|namespaces?|in defined term set|additional type|authors?|creators?|owners?|members?|users?|contacts?|licen[cs]es?|publishers?|providers?|profiles?|accounts?|actor|attributed to|maintainers?|contributors?|sponsors?|funding|self|api(?: .*)?)$/;

/** Signs of JSON-LD whose inside is what the file is about. */
const INSIDE = /^@(?:graph|list|set|included|reverse)$/;

const OWN_ADDRESS =
  /^(?:short|home ?page|next|amp|canonical|resolved|embed|player|feed|rss|xml|comments?|share|edit|readwise|unique|archive|html|download|icon|web ?socket)(?: ?(?:url|uri|link|href))+$|^id$/;

const keys = new Map<string, Key>();

/** So many keys are remembered: a file that is built to do harm has others without end. */
const MOST_KEYS = 10_000;

/** What a key says of its value. */
export function keyOf(name: string): Key {
  const known = keys.get(name);
  if (known) return known;
  const words = name
    .slice(0, 100)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^@$\p{L}\d]+/gu, ' ')
    .trim();
  const plain = words.replaceAll(' ', '');
  const key = {
    plain,
    part: fieldByKey.get(plain),
    isPicture: PICTURE.test(words) || PICTURE.test(words.split(' ').slice(1).join(' ')),
    isBeside: BESIDE.test(words) && !INSIDE.test(name),
    isOwnAddress: OWN_ADDRESS.test(words),
  };
  if (keys.size < MOST_KEYS) keys.set(name, key);
  return key;
}

/** Addresses of vocabularies, by which programs name what they mean: nobody kept them to read. */
const VOCABULARY =
  /^https?:\/\/(?:(?:www\.)?w3\.org\/(?:ns|\d{4})\/|w3id\.org\/|(?:www\.)?schema\.org\/|purl\.(?:org|imsglobal\.org)\/|json-schema\.org\/|json\.schemastore\.org\/|xmlns\.com\/|ogp\.me\/ns|jsonfeed\.org\/version\/|schemas?\.[\w.-]+\/|ns\.adobe\.com\/)/i;

/** Whether an address that nothing names leads to a page: no name of a vocabulary, and no pattern for many addresses. */
export const leadsToPage = (url: string): boolean => !VOCABULARY.test(url) && !url.includes('*');
