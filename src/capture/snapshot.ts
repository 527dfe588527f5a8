import * as z from 'zod';

/** A thing that the page describes in microdata or RDFa: properties as pairs, so that no name of a page's can touch a prototype. */
export interface Thing {
  types: string[];
  id?: string | undefined;
  properties: [name: string, value: string | Thing][];
}

const thing: z.ZodType<Thing> = z.object({
  types: z.array(z.string()),
  id: z.string().optional(),
  properties: z.array(z.tuple([z.string(), z.union([z.string(), z.lazy(() => thing)])])),
});

/** In which part of the page something stands, by the nearest landmark or telling class name. */
const place = z.enum(['head', 'main', 'header', 'footer', 'aside', 'others', 'figure']);
export type Place = z.infer<typeof place>;

/** Whether something stands beside the page's own text: in a menu or margin, among comments or teasers. */
export const isBeside = (where: Place): boolean => where === 'aside' || where === 'others';

/** A place of the page that may name its author; `names` are the texts of links and marked names inside. */
const byline = z.object({
  from: z.enum(['rel', 'itemprop', 'class', 'words']),
  text: z.string(),
  names: z.array(z.string()),
  place,
  /** Elements between this one and the page's first main heading, in document order; negative above it. */
  distance: z.number(),
});
export type Byline = z.infer<typeof byline>;

const pageDate = z.object({
  from: z.enum(['itemprop', 'time', 'class', 'words']),
  text: z.string(),
  datetime: z.string().optional(),
  /** Class names and itemprop of the element and its parent, which tell published from changed. */
  hint: z.string(),
  place,
  distance: z.number(),
});
export type PageDate = z.infer<typeof pageDate>;

const pageLicense = z.object({
  from: z.enum(['rel', 'link', 'image', 'data', 'words']),
  href: z.string(),
  /** The words of the link. */
  text: z.string(),
  /** The words before and after it in the same block, at most 160 characters each. */
  before: z.string(),
  after: z.string(),
  place,
});
export type PageLicense = z.infer<typeof pageLicense>;

const pageImage = z.object({
  src: z.string(),
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  place,
});
export type PageImage = z.infer<typeof pageImage>;

const pageVideo = z.object({
  from: z.enum(['frame', 'video', 'element']),
  src: z.string(),
  title: z.string(),
  poster: z.string().optional(),
  /** Seconds. */
  duration: z.number().optional(),
  currentTime: z.number().optional(),
  /** CSS pixels; 0 where the browser has not laid it out. */
  area: z.number(),
  place,
});
export type PageVideo = z.infer<typeof pageVideo>;

/**
 * What read-page brings back from a page: as stated there, unjudged, capped in number and length, JSON all the way.
 * Addresses are as written in the page; `base` resolves them.
 */
export const pageSnapshot = z.object({
  address: z.string(),
  base: z.string(),
  contentType: z.string(),
  title: z.string(),
  language: z.string(),
  metas: z.array(z.object({ name: z.string(), content: z.string(), scheme: z.string().optional() })),
  links: z.array(z.object({ rel: z.string(), href: z.string(), type: z.string().optional() })),
  jsonLd: z.array(z.string()),
  things: z.array(thing),
  headings: z.array(z.object({ level: z.number(), text: z.string(), hint: z.string(), place })),
  bylines: z.array(byline),
  dates: z.array(pageDate),
  licenses: z.array(pageLicense),
  images: z.array(pageImage),
  videos: z.array(pageVideo),
  /** Names that the page gives its site: logo texts and home links. */
  siteNames: z.array(z.string()),
  /** Characters of visible text, so that a page around one video is known from a page with a video in it. */
  textLength: z.number(),
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }).optional(),
});
export type PageSnapshot = z.infer<typeof pageSnapshot>;

/** Checks what came back from a page; undefined where it is no snapshot (a page can answer anything). */
export const parseSnapshot = (answer: unknown): PageSnapshot | undefined => pageSnapshot.safeParse(answer).data;
