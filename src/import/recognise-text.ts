import { safeLink } from '../model/safe-link.ts';
import type { FormatName } from './formats.ts';

/** Enough text to tell any of the kinds below. */
const HEAD = 65_536;

/** Header rows of tables, lower-cased and without spaces, from the formats that others export. */
const TABLES: [FormatName, RegExp][] = [
  ['raindrop-csv', /^(id,)?title,note,excerpt,url,folder,tags,created/],
  ['pocket-csv', /^title,url,time_added,(cursor,)?tags,status/],
  ['instapaper-csv', /^url,title,selection,folder/],
  ['readwise-csv', /^title,url,id,documenttags,saveddate/],
  ['matter-csv', /^title,author,publisher,url,tags,wordcount/],
  ['mymind-csv', /^id,type,title,url,content,note,tags,created/],
  ['diigo-csv', /^title,url,tags,description,comments,annotations/],
  ['google-saved-csv', /^title,note,url,(tags,)?comment/],
];

/** What text begins with once an XML declaration and comments are passed over; the surer sign first. */
const BEGINNINGS: [FormatName, RegExp][] = [
  ['rtf', /^\{\\rtf/],
  ['bookmarks-html', /^<!doctype\s+netscape-bookmark/i],
  ['bookmarks-html', /<dl>\s*(<p>\s*)?<dt>\s*<(a\s|h3)/i],
  ['opml', /^<opml\b/i],
  ['svg', /^(<!doctype\s+svg[^>]*>\s*)?<svg\b/i],
  ['common-cartridge-manifest', /^<([\w-]+:)?manifest\b[^>]*imscp/i],
  ['feed', /^<(rss|feed|rdf:RDF)\b/i],
  ['lrmi', /^<script\b[^>]*ld\+json[\s\S]*(learningResourceType|educationalAlignment)/i],
  ['json-ld', /^<script\b[^>]*ld\+json/i],
  ['web-page', /^<(!doctype\s+html|html|head|body|title|meta|script|div|p|h1|table)\b/i],
  ['xml', /^(<!doctype\b|<[a-z][\w.-]*:?[\w.-]*(\s[^<>]*)?\/?>)/i],
  ['ris', /^TY {1,2}- /],
  ['bibtex', /^@[a-z]+\s*[{(]/i],
  ['calendar', /^BEGIN:VCALENDAR/i],
  ['contacts', /^BEGIN:VCARD/i],
  ['mail', /^(return-path|received|delivered-to|mime-version|message-id|dkim-signature|from): [^\n]*\n[\w-]+:/i],
];

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(---|\.\.\.)[ \t]*(\r?\n|$)/;

/**
 * What kind of file a text is that is no JSON. The name of the file is not asked: browsers save under any name.
 * Pocket's and browsers' exports are told before web pages, which they also are.
 */
export function recogniseText(text: string): FormatName {
  const head = text.slice(0, HEAD).trimStart();
  if (head === '') return 'empty';
  const front = FRONT_MATTER.exec(head)?.[1];
  if (front !== undefined) return recogniseFrontMatter(front);
  if (/<title>\s*Pocket Export/i.test(head.slice(0, 2_000))) return 'pocket-html';
  const { body, isXml } = afterProlog(head);
  const known = BEGINNINGS.find(([, sign]) => sign.test(body))?.[0];
  return known ?? (isXml ? 'xml' : (recogniseTable(head) ?? recognisePlain(head)));
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
  return /^(source|url|link):/m.test(front) ? 'obsidian-clipper' : 'markdown';
}

function recogniseTable(text: string): FormatName | undefined {
  const head = text.replace(/^sep=.\r?\n/i, '');
  const header = head
    .slice(0, head.search(/[\r\n]|$/))
    .replace(/["\s]/g, '')
    .toLowerCase();
  const known = TABLES.find(([, sign]) => sign.test(header));
  if (known) return known[0];
  const lines = head.split(/\r?\n/, 4).filter((line) => line.trim() !== '');
  const isTable = [',', ';', '\t'].some((separator) => {
    const columns = lines.map((line) => line.split(separator).length);
    return lines.length > 1 && (columns[0] ?? 0) > 1 && columns.every((count) => count >= (columns[0] ?? 0));
  });
  return isTable ? 'csv' : undefined;
}

function recognisePlain(head: string): FormatName {
  const lines = head
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const links = lines.filter((line) => safeLink(line.split(/\s*\|\s|\s/, 1)[0] ?? '') !== undefined);
  if (links.length > 0 && links.length * 3 >= lines.length) return 'link-list';
  if (/^#{1,6} \S|\]\(https?:|^\[[^\]]+\]: *https?:/m.test(head)) return 'markdown';
  return /\bhttps?:\/\/\S/i.test(head) ? 'link-list' : 'text';
}
