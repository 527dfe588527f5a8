import type { UserManifest } from 'wxt';

/** Firefox refuses to keep an add-on's data between installs without a fixed id; 142 is the first that reads data_collection_permissions. */
const GECKO = {
  id: 'taproot@taproot.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/**
 * Makes a hostile bundle unable to call home: nothing on an extension page may reach the network. Threads take their policy from here, and
 * the one that checks links has to reach them; so `connect-src` is open here, closed again in each page (see `wxt.config.ts`), and the other
 * threads give up the network by themselves (`giveUpNetwork`).
 */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  'media-src blob: data:',
  "connect-src 'self' https: http:",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The manifest's own part; WXT adds version, entrypoints and icons. A test freezes what comes out for both browsers. */
export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Nothing at install; asked for when a teacher checks links, for their sites alone, and given back after it.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'mark-moment': { suggested_key: { default: 'Alt+M' }, description: '__MSG_markMoment__' },
    },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: '126' }),
  } as UserManifest;
}
