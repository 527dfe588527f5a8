import type {} from '@wxt-dev/auto-icons';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest.config.ts';

/** Closes in each page what the manifest has to leave open for the thread that checks links: of two policies the stricter counts. */
const withoutNetwork: Plugin = {
  name: 'without-network',
  // While they are developed, pages are told of changes by a socket.
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: '../public/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => manifestFor(browser),
  alias: {
    // citation-js names packages that fetch, and Taproot never does while it reads a file.
    'node-fetch': 'src/import/ways-in/no-fetch.ts',
    'sync-fetch': 'src/import/ways-in/no-fetch.ts',
    // Its form for browsers asks the page for the names of characters, and files are read in a worker.
    'decode-named-character-reference': 'node_modules/decode-named-character-reference/index.js',
  },
  // What a worker needs now and then is loaded then, as on a page.
  vite: () => ({ worker: { format: 'es' }, plugins: [withoutNetwork] }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
