import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = ['read-page.js', 'read-text.js'].map((name) => path.join(root, '.output/chrome-mv3', name));
const SOURCES = [
  'src/capture',
  'src/model/safe-link.ts',
  'entrypoints/read-page.ts',
  'entrypoints/read-text.ts',
  'package-lock.json',
  'wxt.config.ts',
];

const timeOf = (file) => {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
};

function newest(file) {
  const full = path.join(root, file);
  const files = statSync(full).isDirectory()
    ? readdirSync(full, { recursive: true }).map((name) => path.join(full, name))
    : [full];
  return Math.max(...files.map(timeOf));
}

/** The two scripts that run in a page, as built for Chromium; built anew where they are missing or older than their sources. */
export function buildIfOlder() {
  if (Math.min(...BUILT.map(timeOf)) < Math.max(...SOURCES.map(newest))) {
    build('chrome');
  }
  const [readPage, readText] = BUILT.map((file) => readFileSync(file, 'utf8'));
  return { readPage, readText };
}
