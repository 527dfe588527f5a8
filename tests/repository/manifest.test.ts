import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './source-files.ts';

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  'media-src blob: data:',
  // Threads take their policy from here, and the one that checks links has to reach them; pages close it again.
  "connect-src 'self' https: http:",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];

const same = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  // Nothing at install: asked for at the press that checks links, for their sites alone, and given back after it.
  optional_host_permissions: ['*://*/*'],
  content_security_policy: { extension_pages: csp },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    'mark-moment': { suggested_key: { default: 'Alt+M' }, description: '__MSG_markMoment__' },
  },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

const builds = {
  'chrome-mv3': {
    ...same,
    // It only lets the panel of moments stand beside the page, and shows no warning.
    permissions: [...permissions, 'sidePanel'],
    minimum_chrome_version: '126',
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js', type: 'module' },
    action: { default_popup: 'popup.html', default_title: 'Taproot' },
  },
  'firefox-mv3': {
    ...same,
    permissions,
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Taproot', open_at_install: false },
    background: { scripts: ['background.js'], type: 'module' },
    action: { default_popup: 'popup.html', default_title: 'Taproot' },
    browser_specific_settings: {
      gecko: {
        id: 'taproot@taproot.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Frozen word by word: a permission more is a promise broken, so it must be changed here on purpose. */
describe.each(Object.entries(builds))('the built extension %s', (name, frozen) => {
  const folder = path.join(root, '.output', name);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  /** What a script takes from others that it names itself. */
  const chunksOf = (file: string): string =>
    [...read(file).matchAll(/["'`]\.\/(chunks\/[\w-]+\.js)["'`]/g)].map(([, chunk]) => read(chunk ?? '')).join('');
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'));

  test('asks for what it always asked for, and nothing more', () => {
    const { version, ...manifest } = JSON.parse(read('manifest.json'));
    expect(version).toBe(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version);
    expect(manifest).toEqual(frozen);
  });

  test('holds every script and style that its pages name, and none from elsewhere', () => {
    for (const page of pages) {
      const named = [...read(page).matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((address) => !existsSync(path.join(folder, address)))).toEqual([]);
    }
  });

  test('closes the network to each of its pages, before anything in them is read', () => {
    expect(pages.toSorted()).toEqual(['options.html', 'popup.html', 'sidepanel.html']);
    const closed =
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="connect-src (?:'|&#39;)self(?:'|&#39;)">/;
    for (const page of pages) expect(read(page)).toMatch(closed);
  });

  test('has four threads beside its pages, of which those that read files give up the network', () => {
    const assets = readdirSync(path.join(folder, 'assets')).filter((file) => file.includes('worker'));
    expect(assets.map((file) => file.replace(/-[\w-]{8}\.js$/, '')).toSorted()).toEqual([
      'checking-worker',
      'importing-worker',
      'pdf-worker',
      'redrawing-worker',
    ]);
    const gives = /["'`]WebTransport["'`]/;
    for (const file of assets)
      expect(gives.test(read(path.join('assets', file)))).toBe(!file.startsWith('checking-worker'));
    expect(gives.test(read('background.js') + chunksOf('background.js'))).toBe(true);
  });

  test('reads files in a worker of its own, which is where its pages look for it', () => {
    const scripts = readdirSync(path.join(folder, 'chunks')).map((file) => read(path.join('chunks', file)));
    const [, worker] = /["'`](\/?assets\/importing-worker-[\w-]+\.js)/.exec(scripts.join('\n')) ?? [];
    expect(worker).toBeDefined();
    expect(existsSync(path.join(folder, worker ?? ''))).toBe(true);
  });

  test('has no script in its pages themselves, which the policy would refuse', () => {
    for (const page of pages) expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
