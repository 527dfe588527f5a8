import { existsSync } from 'node:fs';
import path from 'node:path';

const CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const CHROMIUMS_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOXES = ['firefox-esr', 'firefox'];
const FIREFOXES_ELSEWHERE = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function firstThatExists(variable: string, names: string[], elsewhere: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env[variable], ...onPath, ...elsewhere].find((file) => file && existsSync(file));
}

/** The Chromium of this computer, where CHROME_PATH does not name one. */
export const findChromium = (): string | undefined => firstThatExists('CHROME_PATH', CHROMIUMS, CHROMIUMS_ELSEWHERE);

/** The Firefox of this computer, where FIREFOX_PATH does not name one. */
export const findFirefox = (): string | undefined => firstThatExists('FIREFOX_PATH', FIREFOXES, FIREFOXES_ELSEWHERE);
