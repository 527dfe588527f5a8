import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

test('what tests lay down for a while lies in a folder of this run, which goes with it', () => {
  expect(path.basename(os.tmpdir())).toMatch(/^taproot-run-/);
});
