import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { closePopup, enterPanel, openPopup, tabSurface } from './firefox-pages.ts';
import { Marionette } from './marionette.ts';
import { findFirefox } from './programs.ts';
import { Screen } from './screen.ts';
import type { Session, SessionOptions } from './session.ts';

export const firefoxBuild = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

const GECKO_ID = 'taproot@taproot.example';
/** Fixed, so that the extension's pages have a known address. */
const UUID = '5e9b2f0e-1111-4c2a-9d3e-000000000001';
const DARK = 0;
const LIGHT = 1;

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** What this Firefox is told: where to listen, to send everything through the sample site, and to stay silent by itself. */
function preferences(
  port: number,
  downloads: string,
  { proxyPort, dark = false, still = false }: SessionOptions,
): string {
  const values: [string, string | number | boolean][] = [
    ['marionette.port', port],
    ['extensions.webextensions.uuids', JSON.stringify({ [GECKO_ID]: UUID })],
    ['extensions.webextensions.keepStorageOnUninstall', true],
    ['extensions.webextensions.keepUuidOnUninstall', true],
    ['browser.shell.checkDefaultBrowser', false],
    ['datareporting.policy.dataSubmissionEnabled', false],
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
    ['ui.prefersReducedMotion', still ? 1 : 0],
  ];
  return values.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join('');
}

/** A headless Firefox with the extension installed, as a teacher would have it. */
export async function startFirefox(options: SessionOptions): Promise<Session> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox was found. Set FIREFOX_PATH to one.');
  const profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'taproot-firefox-'));
  const downloads = path.join(profile, 'saved-files');
  mkdirSync(downloads, { recursive: true });
  const port = await freePort();
  writeFileSync(path.join(profile, 'user.js'), preferences(port, downloads, options));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(program, args, { env: { ...process.env, HOME: profile }, stdio: 'ignore' });
  try {
    const marionette = await Marionette.connect(port);
    const session = new FirefoxSession(firefox, marionette, profile, options.profile !== undefined);
    await session.prepare(options);
    return session;
  } catch (error) {
    firefox.kill();
    throw error;
  }
}

class FirefoxSession implements Session {
  readonly browser = 'Firefox';
  readonly downloads: string;
  private readonly firefox: ChildProcess;
  private readonly marionette: Marionette;
  private readonly profile: string;
  private readonly keepProfile: boolean;
  private tab = '';
  private library = '';

  constructor(firefox: ChildProcess, marionette: Marionette, profile: string, keepProfile: boolean) {
    this.firefox = firefox;
    this.marionette = marionette;
    this.profile = profile;
    this.keepProfile = keepProfile;
    this.downloads = path.join(profile, 'saved-files');
  }

  async prepare({ extension = firefoxBuild, width = 1280, height = 1000 }: SessionOptions): Promise<void> {
    if (!existsSync(extension)) throw new Error(`Nothing is built at ${extension}.`);
    await this.marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await this.marionette.send('WebDriver:SetWindowRect', { width, height });
    await this.marionette.send('Addon:Install', { path: extension, temporary: true });
    this.tab = ((await this.marionette.send('WebDriver:GetWindowHandle')) as { value: string }).value;
  }

  private async switchTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  async visit(address: string): Promise<void> {
    await this.switchTo(this.tab);
    await this.marionette.send('WebDriver:Navigate', { url: address });
  }

  async pressToolbarButton(): Promise<Screen> {
    await this.closePopup();
    await this.switchTo(this.tab);
    return new Screen(await openPopup(this.marionette, GECKO_ID));
  }

  closePopup(): Promise<void> {
    return closePopup(this.marionette);
  }

  async enterPanel(): Promise<Screen> {
    return new Screen(await enterPanel(this.marionette));
  }

  async openLibrary(hash = ''): Promise<Screen> {
    if (!this.library) {
      const made = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      this.library = made.handle;
    }
    await this.switchTo(this.library);
    // From another page, or the library would only move to the new place and keep its state.
    await this.marionette.send('WebDriver:Navigate', { url: 'about:blank' });
    await this.marionette.send('WebDriver:Navigate', { url: `moz-extension://${UUID}/options.html${hash}` });
    return new Screen(tabSurface(this.marionette));
  }

  async setDark(dark: boolean): Promise<void> {
    const name = 'layout.css.prefers-color-scheme.content-override';
    await this.marionette.inWindow(`Services.prefs.setIntPref(given[0], given[1])`, [name, dark ? DARK : LIGHT]);
  }

  async setWidth(width: number, height = 1000): Promise<void> {
    await this.marionette.send('WebDriver:SetWindowRect', { width, height });
  }

  async close(): Promise<void> {
    const gone = new Promise((exit) => this.firefox.once('exit', exit));
    await this.marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => this.firefox.kill());
    await gone;
    this.marionette.close();
    if (!this.keepProfile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
