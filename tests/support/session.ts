import type { Screen } from './screen.ts';

export interface SessionOptions {
  /** The port of the sample site, through which all requests go. */
  proxyPort: number;
  /** A profile to keep; a new one that is thrown away unless told. */
  profile?: string;
  dark?: boolean;
  /** As a teacher whose system asks for no motion: nothing is on its way anywhere when it is looked at. */
  still?: boolean;
  /** With memory to spare, for tools that walk through a page again and again; not for what measures how fast a page is. */
  roomy?: boolean;
  width?: number;
  height?: number;
  /** The teacher says yes whenever the browser asks whether sites may be reached: no driver can press that. */
  allowsSites?: boolean;
  /** The key (SHA-256 of its SPKI, in Base64) that is good for every site: stand-ins of sites on the web. Firefox then takes any key. */
  trusts?: string;
  /** Another built extension than the shipped one. */
  extension?: string;
}

/** A real browser with the built extension in it. One journey is written against this and runs in both. */
export interface Session {
  browser: 'Chromium' | 'Firefox';
  /** Where this browser puts what a page saves. */
  downloads: string;
  /** Opens an address in the tab in front. */
  visit(address: string): Promise<void>;
  /** The tab in front, as it is. */
  frontTab(): Promise<Screen>;
  /** What the tab in front prints on A4, as a PDF. */
  print(): Promise<Uint8Array>;
  /** Presses the real toolbar button on the tab in front; the popup that opens. */
  pressToolbarButton(): Promise<Screen>;
  closePopup(): Promise<void>;
  /** The page that was opened last, in a tab of its own. */
  openedPage(): Promise<Screen>;
  /**
   * Presses the keys that save a page; the popup that opens. Chromium hands a driver's keys to the page alone, so there the button is pressed,
   * which the browser itself ties to the keys.
   */
  pressSaveKeys(): Promise<Screen>;
  /** Chooses the saving of marked words in the menu on them; the popup that opens. No driver opens Chromium's menu: there the background is told of the choice. */
  saveMarkedWords(): Promise<Screen>;
  /** The panel beside the tab in front, once the popup's button has opened it there. */
  enterPanel(): Promise<Screen>;
  /** The library, in a tab of its own that stays the same one. */
  openLibrary(hash?: string): Promise<Screen>;
  setDark(dark: boolean): Promise<void>;
  /** Width of the library's window; Firefox cannot go under 450. */
  setWidth(width: number, height?: number): Promise<void>;
  close(): Promise<void>;
}
