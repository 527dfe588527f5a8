import type { Words } from '../plurals.ts';
import { capture } from './capture.ts';
import { common } from './common.ts';
import { exporting } from './exporting.ts';
import { page } from './page.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';

/** The Arabic catalogue. What is missing here is said in English; `npm run words` lists it. */
export const ar: Words = { capture, common, exporting, page, safety, settings };
