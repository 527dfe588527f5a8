import * as z from 'zod';
import { id, instant, record } from './identity.ts';
import { link } from './link.ts';
import { picture } from './picture.ts';

const heading = z.object({ kind: z.literal('heading'), id, name: z.string(), description: z.string().optional() });
const item = z.object({ kind: z.literal('item'), id, resource: id, note: z.string().optional() });

/** One entry of a collection, in its order: a heading, or a resource with the note it has in this collection. */
export const part = z.discriminatedUnion('kind', [heading, item]);
export type Part = z.infer<typeof part>;
export type Heading = z.infer<typeof heading>;
export type Item = z.infer<typeof item>;

/** An ordered set of resources, perhaps inside another collection: schema.org Collection. Siblings stand in the order of `position`. */
export const collection = record.extend({
  name: z.string(),
  description: z.string().optional(),
  parent: id.optional(),
  position: z.number(),
  license: z.string().optional(),
  educationalLevel: z.array(z.string()).optional(),
  inLanguage: z.string().optional(),
  /** Its cover: a small picture, or the link of one, which is kept but never shown. */
  image: picture.or(link).or(z.literal('')).optional(),
  parts: z.array(part),
  dateTrashed: instant.optional(),
});
export type Collection = z.infer<typeof collection>;
