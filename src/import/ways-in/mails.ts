import PostalMime from 'postal-mime';
import type { Found } from './found.ts';
import { readLinkList } from './link-lists.ts';
import { readLinkPage, readPiece } from './link-pages.ts';
import { lineOf } from './plain.ts';
import { addressOf } from './typed-address.ts';

/** Lines at the top of a mail by which it says how it is packed. One that was pasted out of a mail program has none of them. */
const PACKED = /^(?:mime-version|content-type|content-transfer-encoding):/im;

/** By this line a browser says which page it saved as a mail (MHTML). */
const SAVED_PAGE = /^(?:snapshot-content-location:|from: <saved by )/im;

/** Addresses of a mail that lead to no page. */
const INSIDE = /^(?:mailto|tel|cid):/i;

/** The links of one mail: those behind words, and those that stand among them. A page that was saved as a mail is read as a page. */
export async function readMail(text: string): Promise<Found> {
  const top = text.slice(0, Math.max(0, text.search(/\r?\n\r?\n/)));
  if (!PACKED.test(top)) return readLinkList(text);
  const { html = '', text: words = '', subject } = await PostalMime.parse(text);
  if (SAVED_PAGE.test(top)) return readLinkPage(html);
  const { links, folders = [] } = html === '' ? { links: [] } : readPiece(html);
  const known = new Set(links.map(({ url }) => addressOf(url)));
  const written = readLinkList(words)
    .links.filter(({ url = '' }) => !INSIDE.test(url) && !known.has(addressOf(url)))
    .map((link) => ({ ...link, folders: [] }));
  const name = lineOf(subject);
  return { links: [...links, ...written], folders, ...(name === undefined ? {} : { name }) };
}
