import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFirefox } from './programs.ts';
import type { SessionOptions } from './session.ts';
import { throwFolderAway } from './temporary.ts';

export const GECKO_ID = 'taproot@taproot.example';
/** Fixed, so that the extension's pages have a known address. */
export const UUID = '5e9b2f0e-1111-4c2a-9d3e-000000000001';
export const DARK = 0;
export const LIGHT = 1;

/** What a Firefox has read of its own scripts, and the version that read them: with these two it starts in half the time. */
const WARM = ['startupCache', 'compatibility.ini'];

function warmFolder(): string {
  const { mtimeMs } = statSync(findFirefox() ?? '/');
  return path.resolve(import.meta.dirname, `../../node_modules/.cache/taproot-firefox-${Math.round(mtimeMs)}`);
}

/** Whether an earlier Firefox has left what lets later ones start fast. */
export const isWarm = (): boolean => existsSync(warmFolder());

/** A profile of its own unless one is given; new, it starts as fast as one that was used before. */
export function takeProfile(given?: string): string {
  const profile = given ?? mkdtempSync(path.join(os.tmpdir(), 'taproot-firefox-'));
  if (isWarm() && readdirSync(profile).length === 0) cpSync(warmFolder(), profile, { recursive: true });
  return profile;
}

/** Throws a profile away; the first of them leaves to later ones what holds for all. */
export function throwAway(profile: string): void {
  const warm = warmFolder();
  if (!existsSync(warm) && WARM.every((name) => existsSync(path.join(profile, name)))) {
    mkdirSync(path.dirname(warm), { recursive: true });
    const copy = mkdtempSync(`${warm}-`);
    for (const name of WARM) cpSync(path.join(profile, name), path.join(copy, name), { recursive: true });
    try {
      renameSync(copy, warm);
    } catch {
      // Another worker was first.
      rmSync(copy, { recursive: true, force: true });
    }
  }
  throwFolderAway(profile);
}

/** What this Firefox is told: where to listen, to send everything through the sample site, and to stay silent by itself. */
export function writePreferences(
  profile: string,
  port: number,
  downloads: string,
  { proxyPort, dark = false, still = false, allowsSites = false }: SessionOptions,
): void {
  const values: [string, string | number | boolean][] = [
    ['marionette.port', port],
    ['extensions.webextensions.uuids', JSON.stringify({ [GECKO_ID]: UUID })],
    ['extensions.webextensions.keepStorageOnUninstall', true],
    ['extensions.webextensions.keepUuidOnUninstall', true],
    // A process that waits for a page that may be opened takes the time of the one that is looked at.
    ['dom.ipc.processPrelaunch.enabled', false],
    ['browser.shell.checkDefaultBrowser', false],
    ['browser.startup.page', 0],
    ['browser.startup.homepage', 'about:blank'],
    ['browser.startup.blankWindow', false],
    ['browser.startup.homepage_override.mstone', 'ignore'],
    ['browser.aboutwelcome.enabled', false],
    ['browser.newtabpage.enabled', false],
    ['browser.newtab.preload', false],
    ['datareporting.policy.dataSubmissionEnabled', false],
    ['toolkit.telemetry.enabled', false],
    ['toolkit.telemetry.unified', false],
    ['browser.safebrowsing.blockedURIs.enabled', false],
    ['browser.safebrowsing.malware.enabled', false],
    ['browser.safebrowsing.phishing.enabled', false],
    ['services.settings.server', 'data:,none'],
    ['extensions.systemAddon.update.enabled', false],
    ['extensions.getAddons.cache.enabled', false],
    ['browser.search.update', false],
    ['network.proxy.type', 1],
    ['network.proxy.http', '127.0.0.1'],
    ['network.proxy.http_port', proxyPort],
    ['network.proxy.ssl', '127.0.0.1'],
    ['network.proxy.ssl_port', proxyPort],
    ['network.proxy.allow_hijacking_localhost', true],
    ['network.captive-portal-service.enabled', false],
    ['network.connectivity-service.enabled', false],
    ['app.normandy.enabled', false],
    ['browser.download.folderList', 2],
    ['browser.download.dir', downloads],
    ['browser.download.useDownloadDir', true],
    ['browser.download.always_ask_before_handling_new_types', false],
    ['browser.download.alwaysOpenPanel', false],
    ['layout.css.prefers-color-scheme.content-override', dark ? DARK : LIGHT],
    ['ui.systemUsesDarkTheme', dark ? 1 : 0],
    ['extensions.webextOptionalPermissionPrompts', !allowsSites],
    ['ui.prefersReducedMotion', still ? 1 : 0],
  ];
  const lines = values.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
}
