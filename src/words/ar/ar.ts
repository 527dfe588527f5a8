import type { Words } from '../plurals.ts';
import { capture } from './capture.ts';
import { collection } from './collection.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { exchange } from './exchange.ts';
import { exporting } from './exporting.ts';
import { history } from './history.ts';
import { library } from './library.ts';
import { page } from './page.ts';
import { safety } from './safety.ts';
import { settings } from './settings.ts';
import { unit } from './unit.ts';

/** The Arabic catalogue. What is missing here is said in English; `npm run words` lists it. */
export const ar: Words = {
  capture,
  collection,
  common,
  coverage,
  exchange,
  exporting,
  history,
  library,
  page,
  safety,
  settings,
  unit,
};
