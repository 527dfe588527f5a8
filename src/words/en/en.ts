import { attachments } from './attachments.ts';
import { bulk } from './bulk.ts';
import { capture } from './capture.ts';
import { collection } from './collection.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { deeperLearning } from './deeper-learning.ts';
import { detail } from './detail.ts';
import { documents } from './documents.ts';
import { duplicates } from './duplicates.ts';
import { evidence } from './evidence.ts';
import { exporting } from './exporting.ts';
import { feedback } from './feedback.ts';
import { fields } from './fields.ts';
import { fileFields } from './file-fields.ts';
import { fileFormats } from './file-formats.ts';
import { filter } from './filter.ts';
import { firstRun } from './first-run.ts';
import { framework } from './framework.ts';
import { goingPublic } from './going-public.ts';
import { habits } from './habits.ts';
import { history } from './history.ts';
import { importing } from './importing.ts';
import { keys } from './keys.ts';
import { lexicon } from './lexicon.ts';
import { library } from './library.ts';
import { links } from './links.ts';
import { list } from './list.ts';
import { moments } from './moments.ts';
import { opening } from './opening.ts';
import { page } from './page.ts';
import { reading } from './reading.ts';
import { safety } from './safety.ts';
import { searches } from './searches.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { shell } from './shell.ts';
import { tags } from './tags.ts';
import { texts } from './texts.ts';
import { transcript } from './transcript.ts';
import { unit } from './unit.ts';
import { waysIn } from './ways-in.ts';
import { waysOut } from './ways-out.ts';

/** The English catalogue: every word that Taproot shows or writes, by the area that says it. */
export const en = {
  attachments,
  bulk,
  capture,
  collection,
  common,
  coverage,
  deeperLearning,
  detail,
  documents,
  duplicates,
  evidence,
  exporting,
  feedback,
  fields,
  fileFields,
  fileFormats,
  filter,
  firstRun,
  framework,
  goingPublic,
  habits,
  history,
  importing,
  keys,
  lexicon,
  library,
  links,
  list,
  moments,
  opening,
  page,
  reading,
  safety,
  searches,
  settings,
  sharing,
  shell,
  tags,
  texts,
  transcript,
  unit,
  waysIn,
  waysOut,
} as const;
