import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { CHOOSE_IN_MENU, PRESS_SAVE_KEYS } from './firefox-hands.ts';
import { closePopup, enterPanel, enterPopup, openPopup, tabSurface } from './firefox-pages.ts';
import { DARK, GECKO_ID, isWarm, LIGHT, takeProfile, throwAway, UUID, writePreferences } from './firefox-profile.ts';
import { Marionette } from './marionette.ts';
import { findFirefox } from './programs.ts';
import { Screen } from './screen.ts';
import type { Session, SessionOptions } from './session.ts';
import { temporaryIn, throwFolderAway } from './temporary.ts';

export const firefoxBuild = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A headless Firefox with the extension installed, as a teacher would have it. */
export async function startFirefox(options: SessionOptions): Promise<Session> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox was found. Set FIREFOX_PATH to one.');
  const profile = takeProfile(options.profile);
  const downloads = path.join(profile, 'saved-files');
  mkdirSync(downloads, { recursive: true });
  const port = await freePort();
  writePreferences(profile, port, downloads, options);
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const env = { ...process.env, ...temporaryIn(profile), HOME: profile };
  const firefox = spawn(program, args, { env, stdio: 'ignore' });
  try {
    const marionette = await Marionette.connect(port);
    const session = new FirefoxSession(firefox, marionette, profile, options.profile !== undefined);
    await session.prepare(options);
    return session;
  } catch (error) {
    const gone = new Promise((exit) => firefox.once('exit', exit));
    if (firefox.kill()) await gone;
    if (options.profile === undefined) throwFolderAway(profile);
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

  async prepare({ extension = firefoxBuild, width = 1280, height = 1000, trusts }: SessionOptions): Promise<void> {
    if (!existsSync(extension)) throw new Error(`Nothing is built at ${extension}.`);
    await this.marionette.send('WebDriver:NewSession', { acceptInsecureCerts: trusts !== undefined });
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

  async frontTab(): Promise<Screen> {
    await this.switchTo(this.tab);
    return new Screen(tabSurface(this.marionette));
  }

  async print(): Promise<Uint8Array> {
    await this.switchTo(this.tab);
    const options = { background: true, page: { width: 21, height: 29.7 } };
    const { value } = (await this.marionette.send('WebDriver:Print', options)) as { value: string };
    return new Uint8Array(Buffer.from(value, 'base64'));
  }

  async pressToolbarButton(): Promise<Screen> {
    await this.closePopup();
    await this.switchTo(this.tab);
    return new Screen(await openPopup(this.marionette, GECKO_ID));
  }

  closePopup(): Promise<void> {
    return closePopup(this.marionette);
  }

  async openedPage(): Promise<Screen> {
    const handles = (await this.marionette.send('WebDriver:GetWindowHandles')) as string[];
    const known = [this.tab, this.library];
    await this.switchTo(handles.findLast((handle) => !known.includes(handle)) ?? this.tab);
    return new Screen(tabSurface(this.marionette));
  }

  async pressSaveKeys(): Promise<Screen> {
    await this.closePopup();
    await this.switchTo(this.tab);
    await this.marionette.inWindow(PRESS_SAVE_KEYS);
    return new Screen(await enterPopup(this.marionette));
  }

  async saveMarkedWords(): Promise<Screen> {
    await this.switchTo(this.tab);
    await this.marionette.inWindow(CHOOSE_IN_MENU);
    return new Screen(await enterPopup(this.marionette));
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
    // The popup and the panel belong to the browser's own window, which follows the system.
    await this.marionette.inWindow(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', given[0])`, [dark ? 1 : 0]);
  }

  async setWidth(width: number, height = 1000): Promise<void> {
    await this.marionette.send('WebDriver:SetWindowRect', { width, height });
  }

  /** A profile that later ones begin with, or that is kept, is written to its end; one that is thrown away needs no farewell. */
  async close(): Promise<void> {
    const gone = new Promise((exit) => this.firefox.once('exit', exit));
    if (this.keepProfile || !isWarm())
      await this.marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => this.firefox.kill());
    else this.firefox.kill('SIGKILL');
    await gone;
    this.marionette.close();
    if (!this.keepProfile) throwAway(this.profile);
  }
}
