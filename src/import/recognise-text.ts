import { safeLink } from '../model/safe-link.ts';
import type { FormatName } from './formats.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { recogniseTable } from './recognise-table.ts';
import { isTextOfPasswords } from './ways-in/passwords.ts';

/** Enough text to tell any of the kinds below. */
const HEAD = 65_536;

/** A tag of any name at the beginning, and an anchor somewhere: a piece of a page, as it is copied out of one. */
const ANCHOR_AFTER_TAG = /^<[a-z][\w-]*(?:\s[^<>]*)?>[\s\S]*<a\s[^<>]*\bhref\s*=/i;

/** An anchor with an address, among words. */
const ANCHOR = /<a\s[^<>]{0,500}\bhref\s*=\s*["']?\s*(?:https?:|www\.)/i;

/** What text begins with once an XML declaration and comments are passed over; the surer sign first. */
const BEGINNINGS: [FormatName, RegExp][] = [
  ['rtf', /^\{\\rtf/],
  ['pocket-html', /^(?=<)[\s\S]{0,2000}?<title>\s*Pocket Export/i],
  ['instapaper-html', /^(?=<)[\s\S]{0,2000}?<title>\s*Instapaper: Export/i],
  ['hypothesis', /^<(?=[a-z!])[\s\S]{0,500}?<title>\s*Annotations on (?:"|&quot;)/i],
  ['hypothesis', /^\d{4}-\d\d-\d\d \d\d:\d\d\r?\n[^\n]*\n\S+\r?\nGroup: [^\n]*\nTotal users: \d/],
  ['bookmarks-html', /^<!doctype\s+netscape-bookmark/i],
  ['bookmarks-html', /<dl>\s*(<p>\s*)?<dt>\s*<(a\s|h3)/i],
  ['passwords', /^<(KeePassFile|pwlist|pwentry|passwordsafe)\b/i],
  ['passwords', /^(?:#[^\n]*\n|[ \t\r]*\n)*(?:#HttpOnly_)?[\w.-]+\t(?:TRUE|FALSE)\t\/[^\t\n]*\t(?:TRUE|FALSE)\t\d/],
  ['opml', /^<opml\b/i],
  ['xbel', /^(<!doctype\s+xbel\b[^>[]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)?<xbel\b/i],
  ['web-link', /^<([\w-]{1,50}:)?webLink\b[^>]*imswl/],
  ['svg', /^(<!doctype\s+svg[^>]*>\s*)?<svg\b/i],
  ['common-cartridge-manifest', /^<([\w-]+:)?manifest\b[^>]*imscp/i],
  ['zotero-rdf', /^<rdf:RDF\b[^>]*zotero\.org\//i],
  ['feed', /^<(rss|feed|rdf:RDF)\b/i],
  ['endnote-xml', /^<xml>\s*<records>/i],
  ['evernote', /^(<!doctype\s+en-export\b[^>[]*>\s*)?<en-export\b/i],
  ['property-list', /^(<!doctype\s+plist\b[^>[]*>\s*)?<plist\b/i],
  ['pinboard-xml', /^<posts\b/i],
  ['wallabag-xml', /^<(result|response|entries)>\s*<entry>/i],
  ['lrmi', /^<script\b[^>]*ld\+json[\s\S]*(learningResourceType|educationalAlignment)/i],
  ['json-ld', /^<script\b[^>]*ld\+json/i],
  ['onetab-html', /^<(?:!doctype\s*html|html|head|body|div)\b[\s\S]*?\bclass="?(?:[\w-]{1,50} ){0,5}tabGroup\b/i],
  [
    'web-page',
    /^<(!doctype\s*html|html|head|body|title|meta|script|style|div|p|h[1-6]|table|tr|td|ul|ol|li|dl|a|br|hr|img|span|b|strong|i|em|u|font|center|blockquote|pre|main|nav|header|footer|section|article|figure|iframe)\b(?![:.-])/i,
  ],
  ['web-page', ANCHOR_AFTER_TAG],
  ['xml', /^(<!doctype\b|<[a-z][\w.-]*:?[\w.-]*(\s[^<>]*)?\/?>)/i],
  ['shortcut', /^(?:\[[^[\]\n]{1,100}\][^[]{0,2000}){0,5}?\[(?:InternetShortcut|Desktop Entry)\][ \t]*\r?$/im],
  ['ris', /^TY {1,2}- /],
  ['bibtex', /^@[a-z]+\s*[{(]/i],
  ['calendar', /^BEGIN:VCALENDAR/i],
  ['contacts', /^BEGIN:VCARD/i],
  [
    'mail',
    /^(?:return-path|received|delivered-to|mime-version|message-id|dkim-signature|from|to|date|subject|sender|reply-to|content-type|authentication-results|(?:x|arc)-[\w-]{1,50}): [^\n]*\n(?:[ \t][^\n]*\n){0,50}[\w-]{1,50}:/i,
  ],
];

/**
 * What kind of file a text is that is no JSON. The name of the file is not asked: browsers save under any name.
 * Pocket's and browsers' exports are told before web pages, which they also are.
 */
export function recogniseText(text: string): FormatName {
  const start = text.length - text.trimStart().length;
  const head = text.slice(start, start + HEAD);
  if (head === '') return 'empty';
  const front = FRONT_MATTER.exec(head)?.[1];
  if (front !== undefined) return recogniseFrontMatter(front);
  const { body, isXml } = afterProlog(head);
  const known = BEGINNINGS.find(([, sign]) => sign.test(body))?.[0];
  if (known !== undefined || isXml) return known ?? 'xml';
  return isOneTab(head) ? 'link-list' : (recogniseTable(head) ?? recognisePlain(head, text));
}

/** The text after its XML declaration, its comments, and the line by which some programs say who wrote an RIS or BibTeX file. */
function afterProlog(head: string): { body: string; isXml: boolean } {
  let body = head;
  for (;;) {
    const end = body.startsWith('<?')
      ? '?>'
      : body.startsWith('<!--')
        ? '-->'
        : /^(%|Provider:|Database:)/.test(body)
          ? '\n'
          : undefined;
    const at = end === undefined ? -1 : body.indexOf(end);
    if (end === undefined || at < 0) return { body, isXml: head.startsWith('<?xml') };
    body = body.slice(at + end.length).trimStart();
  }
}

function recogniseFrontMatter(front: string): FormatName {
  if (/^taproot:/m.test(front)) return 'taproot-markdown';
  return /^(source|url|link):/im.test(front) ? 'obsidian-clipper' : 'markdown';
}

/** Whether a text is a list as OneTab writes it: in each line an address, and what it is called behind an upright stroke. */
function isOneTab(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line) => / \| /.test(line)) && lines.every((line) => /^\s*https?:\/\/\S+(?: \| |\s*$)/.test(line));
}

/** @param text the whole of it: a long one may lead nowhere before its middle */
function recognisePlain(head: string, text: string): FormatName {
  if (isTextOfPasswords(head)) return 'passwords';
  const lines = head
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const links = lines.filter((line) => safeLink(line.split(/\s*\|\s|\s/, 1)[0] ?? '') !== undefined);
  if (links.length > 0 && links.length * 3 >= lines.length) return 'link-list';
  if (/^#{1,6} \S|\]\((?:https?:|www\.)|^\[[^\]]+\]: *https?:/m.test(head)) return 'markdown';
  if (ANCHOR.test(head)) return 'web-page';
  return /\b(https?:\/\/|www\.[a-z0-9-]{1,63}\.)\S/i.test(text) ? 'link-list' : 'text';
}
