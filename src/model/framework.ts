import * as z from 'zod';
import { id, instant, record } from './identity.ts';
import { link } from './link.ts';

/** A named set of competencies: 1EdTech CASE CFDocument. */
export const framework = record.extend({
  uri: link,
  name: z.string(),
  description: z.string().optional(),
  creator: z.string().optional(),
  publisher: z.string().optional(),
  license: z.string().optional(),
  inLanguage: z.string().optional(),
  position: z.number(),
  builtIn: z.boolean().optional(),
  /** Put away: it is offered no more, and the claims on its competencies stay. */
  dateArchived: instant.optional(),
});
export type Framework = z.infer<typeof framework>;

/** The hues of tokens.css; a framework with more entries than hues uses them again in this order. */
export const hues = ['content', 'critical', 'collaboration', 'communication', 'self', 'mindset'] as const;

/**
 * One entry of a framework: CASE CFItem. name is abbreviatedStatement, statement is fullStatement, code is humanCodingScheme;
 * shortName is what a chip shows. A competency with a parent is a sub-statement.
 */
export const competency = record.extend({
  framework: id,
  uri: link,
  parent: id.optional(),
  position: z.number(),
  code: z.string().optional(),
  name: z.string(),
  shortName: z.string().optional(),
  statement: z.string(),
  hue: z.enum(hues).optional(),
  icon: z.string().optional(),
  /** Put away: it is offered no more, and the claims on it stay. */
  dateArchived: instant.optional(),
});
export type Competency = z.infer<typeof competency>;
