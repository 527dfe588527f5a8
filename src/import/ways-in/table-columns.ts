import { addressesIn } from '../../model/addresses-in-text.ts';
import type { FoundLink } from './found.ts';

/** What teachers head their own columns with. */
export const COLUMNS: readonly [
  Exclude<keyof FoundLink, 'quotes' | 'moments' | 'folders' | 'extras' | 'kind' | 'url'>,
  RegExp,
][] = [
  [
    'name',
    /^(title|name|subject|titel|título|titre|titolo|العنوان|resource|website|seite|theme|topic|thema|tema|thème|sujet|materials?|matériel)$/,
  ],
  ['description', /^(description|beschreibung|descripción|descrição|descrizione|description|summary|الوصف)$/],
  ['note', /^(note|notes|comment|comments|notiz|notizen|nota|notas|bemerkung|kommentar|commentaire|ملاحظة)$/],
  ['keywords', /^(tags?|keywords?|schlagwörter|etiquetas|mots-clés|الوسوم)$/],
  ['author', /^(authors?|autor(in)?|auteur|المؤلف)$/],
  ['publisher', /^(publisher|herausgeber|editor|éditeur|الناشر)$/],
  ['datePublished', /^(published|date published|veröffentlicht|publicado|publié|تاريخ النشر)$/],
  ['educationalLevel', /^(level|grade|stufe|klasse|nivel|niveau|المستوى)$/],
  ['dateSaved', /^(saved|date|created|added|date added|gespeichert|guardado|enregistré|تاريخ الحفظ)$/],
];

/** What they head a column of addresses with. */
export const ADDRESSES =
  /^(url|urls|uri|link|links|weblink|hyperlink|href|address|web ?site|web ?page|web ?address|adresse|webadresse|internetadresse|enlace|enlaces|lien|liens|sito|sito web|sitio web|indirizzo|endereço|الرابط)( ?\d{1,2})?$/;

/** A head that says among other words that its column holds addresses: "Link zum Film", "Video-URL". */
const ADDRESSES_TOO = /(^|[\s_-])(url|link|links|weblink|lien|enlace)($|[\s_-])/;

/** Whether a head says that its column holds addresses. */
export const isAddressHead = (head: string): boolean => ADDRESSES.test(head) || ADDRESSES_TOO.test(head);

/** The column of words marked in a page, a quote to each line. */
export const QUOTES = /^(quotes?|highlights?|zitate?|citas?|citations?|اقتباس)$/;

/** What they head the column of their folders with. */
export const FOLDER = /^(folder|collections?|category|ordner|sammlungen|colecciones|list)$/;

/** Columns whose addresses lead to no page of the resource: pictures of it, and what its licence allows. */
export const ASIDE =
  /^(favicon|icon|image|images|img|picture|cover|thumbnail|screenshot|logo|avatar|photo|bild|bilder|vorschaubild|imagen|imágenes|imagem|image de couverture|licen[cs]e|licence|lizenz|licencia|licença|licenza|الترخيص|الصورة)([\s_-]?(url|link|uri))?$/;

/** What the head of a column is called, without an address that it gives as an example, and what else stands in brackets. */
export function calledBy(cell: string): string {
  const address = addressesIn(cell)[0]?.index ?? cell.length;
  return cell
    .slice(0, address)
    .replace(/^\ufeff/, '')
    .replace(/\([^()]*\)?/g, '')
    .replace(/[\s:*]+$/, '')
    .trim()
    .toLowerCase();
}
