import { browser } from './browser.ts';

/** What the browser's own words are in, such as "de-AT": not what it asks web pages for. */
export const browserTag = (): string => browser.i18n.getUILanguage();
