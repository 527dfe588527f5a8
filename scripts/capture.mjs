/*
 * What Taproot would save of stored pages: npm run --silent capture -- list.json
 * list.json is [{"file":"page.html","url":"https://…"}], files beside it; see docs/capture.md.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildIfOlder } from './capture/build-scripts.mjs';
import { openPages } from './capture/open-pages.mjs';

const [listFile] = process.argv.slice(2);
if (!listFile) {
  console.error('npm run --silent capture -- list.json, with [{"file":"page.html","url":"https://…"}] in list.json');
  process.exit(2);
}

/** The list, or the reason why there is none. */
function readList() {
  try {
    const list = JSON.parse(readFileSync(listFile, 'utf8'));
    if (!Array.isArray(list)) throw new Error('it holds no list');
    return list;
  } catch (problem) {
    console.error(`${listFile} could not be read: ${problem.message}`);
    process.exit(2);
  }
}

const list = readList();
const scripts = buildIfOlder();
const answers = await openPages(list, path.dirname(path.resolve(listFile)), scripts);
process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`);
