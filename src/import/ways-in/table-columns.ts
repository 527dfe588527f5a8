import type { FoundLink } from './found.ts';

/** What teachers head their own columns with. */
export const COLUMNS: readonly [
  Exclude<keyof FoundLink, 'quotes' | 'moments' | 'folders' | 'extras' | 'kind' | 'url'>,
  RegExp,
][] = [
  ['name', /^(title|name|subject|titel|título|titre|العنوان|resource|website|seite)$/],
  ['description', /^(description|beschreibung|descripción|description|summary|الوصف)$/],
  ['note', /^(note|notes|comment|comments|notiz|nota|kommentar|ملاحظة)$/],
  ['keywords', /^(tags?|keywords?|schlagwörter|etiquetas|mots-clés|الوسوم)$/],
  ['author', /^(authors?|autor(in)?|auteur|المؤلف)$/],
  ['publisher', /^(publisher|herausgeber|editor|éditeur|الناشر)$/],
  ['datePublished', /^(published|date published|veröffentlicht|publicado|publié|تاريخ النشر)$/],
  ['educationalLevel', /^(level|grade|stufe|klasse|nivel|niveau|المستوى)$/],
  ['dateSaved', /^(saved|date|created|added|date added|gespeichert|guardado|enregistré|تاريخ الحفظ)$/],
];

/** What they head a column of addresses with. */
export const ADDRESSES =
  /^(url|urls|link|links|href|address|web ?site|web ?page|web ?address|adresse|webadresse|enlace|lien|الرابط)$/;

/** The column of words marked in a page, a quote to each line. */
export const QUOTES = /^(quotes?|highlights?|zitate?|citas?|citations?|اقتباس)$/;

/** What they head the column of their folders with. */
export const FOLDER = /^(folder|collections?|category|ordner|sammlungen|colecciones|list)$/;
