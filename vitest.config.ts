import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { TestOrder } from './tests/support/test-order.ts';

// A process compiles Puppeteer, jsdom, React and Testing Library anew unless an earlier one has left them compiled.
process.env.NODE_COMPILE_CACHE ??= path.resolve(import.meta.dirname, 'node_modules/.cache/compiled');

export default defineConfig({
  test: {
    sequence: { sequencer: TestOrder },
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: 'tests/support/folder-of-its-own.ts',
          setupFiles: ['fake-indexeddb/auto', 'tests/support/patience.ts', 'tests/support/dom-parser.ts'],
          include: [
            'tests/{model,words,anchor,suggest,capture,export,import,storage,search,hooks,components,scripts}/**/*.test.{ts,tsx}',
          ],
          testTimeout: 30_000,
          // Files share their two processes: loading jsdom, React and the product anew for each of them took two thirds of the time.
          isolate: false,
          // Vitest leaves one core idle, for whoever works at the computer meanwhile: of two that is half.
          maxWorkers: '100%',
        },
      },
      // These two look at what was built: `npm run build` comes first.
      {
        test: { name: 'repository', include: ['tests/repository/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'browser',
          globalSetup: 'tests/support/folder-of-its-own.ts',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          // What a machine does beside the tests can make a browser miss one press; twice in a row is a fault.
          retry: 1,
          hookTimeout: 120_000,
          // One for each browser: more would starve each other on a machine of two cores.
          maxWorkers: 2,
        },
      },
    ],
  },
});
