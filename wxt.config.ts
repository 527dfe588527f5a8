import type {} from '@wxt-dev/auto-icons';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest.config.ts';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: '../public/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => manifestFor(browser),
  // citation-js names packages that fetch, and Taproot never does while it reads a file.
  alias: { 'node-fetch': 'src/import/ways-in/no-fetch.ts', 'sync-fetch': 'src/import/ways-in/no-fetch.ts' },
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
