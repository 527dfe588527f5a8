import type { Words } from '../plurals.ts';
import { exporting } from './exporting.ts';
import { settings } from './settings.ts';

/** The Spanish catalogue, which says tú. What is missing here is said in English; `npm run words` lists it. */
export const es: Words = { exporting, settings };
