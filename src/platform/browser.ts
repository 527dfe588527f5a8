import browser from 'webextension-polyfill';

/** The one door to the extension API: the same promises in Chromium and in Firefox. */
export { browser };
