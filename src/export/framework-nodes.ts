import * as z from 'zod';
import { hues } from '../model/framework.ts';
import { id, instant } from '../model/identity.ts';
import { link } from '../model/link.ts';
import { name, record, text } from './bundle-values.ts';

// Who speaks in a bundle, and by which frameworks.

export const curatorNode = z.object({ ...record, '@type': z.literal('Person').optional(), name });
export type CuratorNode = z.infer<typeof curatorNode>;

export const frameworkNode = z.object({
  ...record,
  '@type': z.array(z.string()).optional(),
  url: link,
  name,
  description: text.optional(),
  creator: name.optional(),
  publisher: name.optional(),
  license: name.optional(),
  inLanguage: name.optional(),
  position: z.number(),
  builtIn: z.boolean().optional(),
  dateArchived: instant.optional(),
});
export type FrameworkNode = z.infer<typeof frameworkNode>;

export const competencyNode = z.object({
  ...record,
  '@type': z.array(z.string()).optional(),
  inDefinedTermSet: id,
  url: link,
  isChildOf: id.optional(),
  sequenceNumber: z.number(),
  humanCodingScheme: name.optional(),
  abbreviatedStatement: name,
  alternateName: name.optional(),
  fullStatement: text,
  hue: z.enum(hues).optional(),
  icon: name.optional(),
  dateArchived: instant.optional(),
});
export type CompetencyNode = z.infer<typeof competencyNode>;
