import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { planMerge } from '../src/import/plan-merge.ts';
import { readFile } from '../src/import/read-file.ts';
import { type Reading, refusal } from '../src/import/reading.ts';
import { summarise } from '../src/import/summary.ts';
import { emptyLibrary } from '../src/model/library.ts';
import { saySentence } from '../src/words/say.ts';
import { giveDomParser } from './dom-parser.ts';

giveDomParser();

/** npm runs scripts in the project's folder; names of files are meant from where the command was given. */
const from = process.env.INIT_CWD ?? '.';

/** Reads one file as import would; what the disk says goes into the same words as what the file says. */
async function read(path: string): Promise<Reading> {
  const found = await stat(resolve(from, path)).catch(() => undefined);
  if (!found) return refusal('unknown', { key: 'importing.why.missing' });
  if (found.isDirectory()) return refusal('folder', { key: 'importing.why.folder' });
  if (!found.isFile()) return refusal('unknown', { key: 'importing.why.unreadable' });
  try {
    return await readFile(await openAsBlob(resolve(from, path)));
  } catch {
    return refusal('unknown', { key: 'importing.why.unreadable' });
  }
}

/** What import would say of a file on an empty library: resources are those found in the file, so new + duplicate + refused of them. */
async function inspect(path: string) {
  const { format, verdict, library, problems, refusedResources, repeatedResources } = await read(path);
  const { resources, collections } = summarise(planMerge(emptyLibrary(), undefined, library)).tables;
  const duplicate = resources.duplicate + repeatedResources;
  return {
    file: path,
    format,
    verdict,
    counts: {
      resources: resources.new + duplicate + refusedResources,
      collections: collections.new,
      new: resources.new,
      duplicate,
      refused: refusedResources,
    },
    problems: problems.map(({ where, why }) => ({ where: saySentence(where), why: saySentence(why) })),
  };
}

for (const path of process.argv.slice(2)) process.stdout.write(`${JSON.stringify(await inspect(path))}\n`);
