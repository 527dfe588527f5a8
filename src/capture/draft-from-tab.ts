import { cleanUrl } from '../model/clean-url.ts';
import { hostOf } from '../model/host.ts';
import type { Sentence } from '../words/say.ts';
import type { Draft, Tab } from './draft.ts';
import { isDocument } from './fields/kind.ts';
import { videoOfAddress } from './video-address.ts';
import { words } from './words-of-page.ts';

/** Why a page was not read, by the sentence that says so. */
export type Reason = 'browser' | 'store' | 'document' | 'local' | 'refused' | 'link' | 'picture';

const STORES = /^(chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;
const OWN_PAGES =
  /^(chrome|edge|brave|opera|vivaldi|about|moz-extension|chrome-extension|view-source|devtools|resource|data|blob|javascript|chrome-untrusted|chrome-search):/i;

/** The likeliest reason why the browser lets nobody read a tab, by its address alone. */
export function reasonFor(address: string | undefined): Reason {
  const url = URL.parse(address ?? '');
  if (!url || OWN_PAGES.test(url.protocol)) return 'browser';
  if (isDocument(url.href)) return 'document';
  if (url.protocol === 'file:') return 'local';
  return STORES.test(url.hostname) ? 'store' : 'refused';
}

/** "course%20outline_v2.pdf" as a name for people. */
function nameOfAddress(address: string): string {
  const url = URL.parse(address);
  const last = url?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    words(
      decoded(last)
        .replace(/\.\w{1,5}$/, '')
        .replace(/[-_+]+/g, ' '),
      300,
    ) ||
    (hostOf(address) ?? '')
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Browsers name a tab by its address until a page has a title, and viewers by the file. */
function nameOf(title: string | undefined, address: string): string {
  const stated = words(title, 500);
  const isAddress =
    stated === '' || /^(https?:\/\/|www\.)/i.test(stated) || (address.includes(stated) && /[./]/.test(stated));
  return (isAddress ? nameOfAddress(address) : stated) || stated || address.slice(0, 500);
}

const sentence = (reason: Reason): Sentence => ({ key: `page.missing.${reason}` });

function draft(name: string, address: string, reason: Reason): Draft {
  const url = cleanUrl(address);
  const { start, ...video } = videoOfAddress(address) ?? { provider: '' };
  const kind = isDocument(address) ? 'document' : video.provider ? 'video' : 'page';
  return {
    resource: {
      kind,
      name,
      ...(url ? { url } : {}),
      ...(video.provider ? { video, ...(video.thumbnail ? { image: video.thumbnail } : {}) } : {}),
    },
    ...(start ? { currentTime: start } : {}),
    missing: sentence(reason),
  };
}

/**
 * A record of a page that may not be read (browser pages, stores, the PDF viewer, a frame that refuses), from the tab's title and address.
 * @param reason why; told by the address where the caller does not know.
 */
export const draftFromTab = (tab: Tab, reason: Reason = reasonFor(tab.url)): Draft =>
  draft(nameOf(tab.title, tab.url ?? ''), tab.url ?? '', reason);

/** A record of a page that was only pointed at: the address of a link, its words as the name. */
export const draftFromLink = (address: string, text?: string): Draft => draft(nameOf(text, address), address, 'link');

/** A record of a picture in a page: the page is the resource, the picture its image; the picture itself where the page has no address. */
export function draftFromImage(source: string, tab: Tab): Draft {
  const image = cleanUrl(source);
  const page = draft(nameOf(tab.title, tab.url ?? ''), tab.url ?? '', 'picture');
  const url = page.resource.url ?? image;
  const name = page.resource.url ? page.resource.name : nameOfAddress(source);
  return { ...page, resource: { ...page.resource, name, ...(url ? { url } : {}), ...(image ? { image } : {}) } };
}
