import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Puts the bare clipper and its one library into a folder that Chromium can load, and answers where. */
export function assembleBareExtension(): string {
  const folder = path.join(root, '.output/bench/bare-extension');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(import.meta.dirname, 'bare-extension'), folder, { recursive: true });
  cpSync(path.join(root, 'node_modules/@mozilla/readability/Readability.js'), path.join(folder, 'Readability.js'));
  return folder;
}
