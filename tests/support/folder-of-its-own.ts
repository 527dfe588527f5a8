import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { throwFolderAway } from './temporary.ts';

/** By what programs know the folder for what is temporary: on Linux and macOS the first, on Windows the others. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

/** A run of the tests lays all that is temporary into one folder, which goes with it. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'taproot-run-'));
  for (const name of NAMES) process.env[name] = folder;
  return () => throwFolderAway(folder);
}
