import type { Words } from '../plurals.ts';
import { exporting } from './exporting.ts';
import { settings } from './settings.ts';

/** The German catalogue, which says du. What is missing here is said in English; `npm run words` lists it. */
export const de: Words = { exporting, settings };
