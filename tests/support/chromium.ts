import { mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { allowSites, chooseSelection } from './chromium-hands.ts';
import { chromiumBuild, openBrowser } from './chromium-program.ts';
import { surfaceOf } from './chromium-surface.ts';
import { Screen } from './screen.ts';
import type { Session, SessionOptions } from './session.ts';
import { throwFolderAway } from './temporary.ts';

/** A headless Chromium with the extension installed, as a teacher would have it. */
export async function startChromium(options: SessionOptions): Promise<ChromiumSession> {
  const profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'taproot-chromium-'));
  let browser: Browser | undefined;
  try {
    browser = await openBrowser(options, profile);
    const id = await browser.installExtension(options.extension ?? chromiumBuild);
    const session = new ChromiumSession(browser, id, profile, options.profile !== undefined);
    await session.prepare(options);
    return session;
  } catch (error) {
    await browser?.close();
    if (options.profile === undefined) throwFolderAway(profile);
    throw error;
  }
}

export class ChromiumSession implements Session {
  readonly browser = 'Chromium';
  readonly downloads: string;
  readonly id: string;
  readonly puppet: Browser;
  private readonly profile: string;
  private readonly keepProfile: boolean;
  private dark = false;
  private media: Record<string, string> = {};
  private tab: Page | undefined;
  private library: Page | undefined;
  private popup: Page | undefined;
  private panel: Page | undefined;

  constructor(browser: Browser, id: string, profile: string, keepProfile: boolean) {
    this.puppet = browser;
    this.id = id;
    this.profile = profile;
    this.keepProfile = keepProfile;
    this.downloads = path.join(profile, 'saved-files');
  }

  async prepare({ dark = false, still = false, allowsSites = false }: SessionOptions): Promise<void> {
    this.dark = dark;
    if (still) this.media = { 'prefers-reduced-motion': 'reduce' };
    mkdirSync(this.downloads, { recursive: true });
    const protocol = await this.puppet.target().createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
    this.tab = (await this.puppet.pages())[0] ?? (await this.puppet.newPage());
    if (allowsSites) await allowSites(this.puppet, this.id);
  }

  private async paint(page: Page): Promise<void> {
    const others = Object.entries(this.media).map(([name, value]) => ({ name, value }));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.dark ? 'dark' : 'light' }, ...others]);
  }

  /** Lets the library see other wishes of the system, such as 'forced-colors'; none brings its own back. */
  async emulate(media: Record<string, string>): Promise<void> {
    this.media = media;
    if (this.library) await this.paint(this.library);
  }

  private get front(): Page {
    if (!this.tab) throw new Error('The session has not been prepared.');
    return this.tab;
  }

  async visit(address: string): Promise<void> {
    await this.front.bringToFront();
    await this.front.goto(address);
  }

  async frontTab(): Promise<Screen> {
    await this.front.bringToFront();
    await this.paint(this.front);
    return new Screen(surfaceOf(this.front));
  }

  print(): Promise<Uint8Array> {
    return this.front.pdf({ format: 'A4', printBackground: true });
  }

  async pressToolbarButton(): Promise<Screen> {
    await this.closePopup();
    await this.front.bringToFront();
    const extension = (await this.puppet.extensions()).get(this.id);
    if (!extension) throw new Error('The extension is not installed.');
    const opened = this.openedPopup();
    await this.front.triggerExtensionAction(extension);
    return opened;
  }

  private async openedPopup(): Promise<Screen> {
    const target = await this.puppet.waitForTarget((each) =>
      each.url().startsWith(`chrome-extension://${this.id}/popup`),
    );
    this.popup = await target.asPage();
    // Chromium throws away keys pressed before a window was first painted; a teacher sees it before pressing any.
    await this.popup.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await this.paint(this.popup);
    return new Screen(surfaceOf(this.popup));
  }

  async openedPage(): Promise<Screen> {
    const pages = await this.puppet.pages();
    const opened = pages.findLast((page) => page !== this.tab && page.url().startsWith('http'));
    // A teacher has it before her; left behind another it may never be scrolled to its words.
    await opened?.bringToFront();
    return new Screen(surfaceOf(opened ?? this.front));
  }

  pressSaveKeys(): Promise<Screen> {
    return this.pressToolbarButton();
  }

  async saveMarkedWords(): Promise<Screen> {
    await this.front.bringToFront();
    await chooseSelection(this.puppet, this.front);
    return this.openedPopup();
  }

  async enterPanel(): Promise<Screen> {
    const target = await this.puppet.waitForTarget((each) =>
      each.url().startsWith(`chrome-extension://${this.id}/sidepanel`),
    );
    this.panel = await target.asPage();
    await this.panel.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await this.paint(this.panel);
    return new Screen(surfaceOf(this.panel));
  }

  async closePopup(): Promise<void> {
    if (this.popup && !this.popup.isClosed()) await this.popup.close().catch(() => undefined);
    this.popup = undefined;
  }

  async openLibrary(hash = ''): Promise<Screen> {
    this.library ??= await this.puppet.newPage();
    await this.library.bringToFront();
    await this.paint(this.library);
    // From another page, or the library would only move to the new place and keep its state.
    await this.library.goto('about:blank');
    await this.library.goto(`chrome-extension://${this.id}/options.html${hash}`);
    return new Screen(surfaceOf(this.library));
  }

  async setDark(dark: boolean): Promise<void> {
    this.dark = dark;
    for (const page of [this.library, this.popup, this.panel]) if (page && !page.isClosed()) await this.paint(page);
  }

  async setWidth(width: number, height = 900): Promise<void> {
    await this.library?.setViewport({ width, height });
  }

  /** A profile that is kept is written to its end; one that is thrown away needs no farewell. */
  async close(): Promise<void> {
    const program = this.puppet.process();
    if (this.keepProfile || !program) return this.puppet.close();
    const gone = new Promise((exit) => program.once('exit', exit));
    program.kill('SIGKILL');
    await gone;
    throwFolderAway(this.profile);
  }
}
