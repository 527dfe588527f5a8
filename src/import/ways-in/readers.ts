import type { FormatName } from '../formats.ts';
import { readHypothesis, readWebAnnotations } from './annotations.ts';
import { readDelicious, readKarakeep, readLinkwarden, readPinboard } from './bookmark-services.ts';
import { readPinboardXml, readWallabagXml } from './bookmark-xml.ts';
import { readBookmarks, readPocketHtml } from './bookmarks-html.ts';
import { readChrome, readFirefox, readTabSessions } from './browser-backups.ts';
import { readWebLink } from './course-package.ts';
import { readEndNote } from './endnote.ts';
import { readFeed } from './feeds.ts';
import type { Found } from './found.ts';
import { type FoundFramework, readCase, readCommonStandards, readMahara } from './framework-files.ts';
import { readHypothesisExport } from './hypothesis-exports.ts';
import { readJsonLinks } from './json-links.ts';
import { readLearningResources } from './learning-resources.ts';
import { readLinkList } from './link-lists.ts';
import { readInstapaperHtml, readLinkPage, readOneTab } from './link-pages.ts';
import { EVERNOTE_DOCTYPE, readEvernote, readKeep, readRaindrop } from './notebooks.ts';
import { readOpml } from './opml.ts';
import { PLIST_DOCTYPE, readPropertyList } from './property-lists.ts';
import { manyOf } from './raw.ts';
import { readObsidianHighlights, readOmnivore, readWallabag } from './read-later.ts';
import { readReferences } from './references.ts';
import { readRichText } from './rich-text.ts';
import { readShortcut } from './shortcuts.ts';
import { readXbel, XBEL_DOCTYPE } from './xbel.ts';
import { readZoteroRdf } from './zotero-rdf.ts';

type Readers<Input, Output = Found | Promise<Found>> = Partial<Record<FormatName, (input: Input) => Output>>;

/** Files of other programs that are JSON. */
export const jsonReaders: Readers<unknown> = {
  'firefox-bookmarks': readFirefox,
  'chrome-bookmarks': readChrome,
  'tab-sessions': readTabSessions,
  'raindrop-json': readRaindrop,
  'google-keep': readKeep,
  pinboard: readPinboard,
  delicious: readDelicious,
  karakeep: readKarakeep,
  linkwarden: readLinkwarden,
  omnivore: (data) => readOmnivore(data),
  wallabag: readWallabag,
  'obsidian-highlights': readObsidianHighlights,
  hypothesis: readHypothesis,
  'web-annotation': readWebAnnotations,
  'csl-json': readReferences,
  'link-list': (data) => readLinkList(manyOf(data).join('\n')),
  lrmi: readLearningResources,
  amb: readLearningResources,
  toby: readJsonLinks,
  'google-classroom': readJsonLinks,
  'json-ld': readJsonLinks,
  json: readJsonLinks,
};

/** Files of other programs that are XML. */
export const xmlReaders: Readers<Document> = {
  opml: readOpml,
  feed: readFeed,
  xbel: readXbel,
  'web-link': readWebLink,
  'pinboard-xml': readPinboardXml,
  'wallabag-xml': readWallabagXml,
  'zotero-rdf': readZoteroRdf,
  'endnote-xml': readEndNote,
  evernote: readEvernote,
  'property-list': readPropertyList,
};

/** The document type that every file of a format declares. */
export const knownDoctypes: Partial<Record<FormatName, RegExp>> = {
  evernote: EVERNOTE_DOCTYPE,
  'property-list': PLIST_DOCTYPE,
  xbel: XBEL_DOCTYPE,
};

/** Tables, all read in one way. */
export const TABLES: readonly FormatName[] = [
  'raindrop-csv',
  'pocket-csv',
  'instapaper-csv',
  'readwise-csv',
  'readwise-highlights',
  'matter-csv',
  'mymind-csv',
  'diigo-csv',
  'wallabag-csv',
  'zotero-csv',
  'hypothesis-csv',
  'google-saved-csv',
  'csv',
];

/** Files of other programs that are text; what reads some of them is large, and is fetched only then. */
export const textReaders: Readers<string> = {
  'bookmarks-html': readBookmarks,
  'pocket-html': readPocketHtml,
  'instapaper-html': readInstapaperHtml,
  'onetab-html': readOneTab,
  hypothesis: readHypothesisExport,
  'web-page': readLinkPage,
  'link-list': readLinkList,
  shortcut: readShortcut,
  mail: async (text) => (await import('./mails.ts')).readMail(text),
  rtf: readRichText,
  'obsidian-clipper': async (text) => (await import('./clippings.ts')).readClipping(text),
  markdown: async (text) => (await import('./markdown-links.ts')).readMarkdownLinks(text),
  ris: async (text) => (await import('./reference-files.ts')).readReferenceFile('ris', text),
  bibtex: async (text) => (await import('./reference-files.ts')).readReferenceFile('bibtex', text),
  ...Object.fromEntries(
    TABLES.map((format) => [format, async (text: string) => (await import('./tables.ts')).readTable(format, text)]),
  ),
};

/** Files that hold a framework, as JSON. */
export const frameworkReaders: Readers<unknown, FoundFramework | FoundFramework[]> = {
  case: readCase,
  'mahara-matrix': readMahara,
  'common-standards': readCommonStandards,
};
