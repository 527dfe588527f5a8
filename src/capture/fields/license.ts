import type { PageLicense, PageSnapshot, Thing } from '../snapshot.ts';
import { type Statements, textsOf, valuesOf } from '../statements.ts';
import { words } from '../words-of-page.ts';
import { withoutArchive } from './address.ts';
import { otherLicense } from './other-license.ts';

const COMMONS =
  /creativecommons\.org\/(licen[sc]es|publicdomain)\/([a-z+-]+)(?:\/(\d\.\d))?(?:\/([a-z]{2,3}|igo|scotland)(?=\/|$|[?#]))?/i;
const CODE = /^by(-nc|-nd|-sa)*$|^(zero|mark|publicdomain)$/;
const BADGE =
  /licensebuttons\.net\/[lp]\/([a-z-]+)\/(?:(\d\.\d)\/)?(?:([a-z]{2})\/)?|(?:^|[/_-])(?:cc[_-]?)?(by(?:[_-](?:nc|nd|sa))*)(?:[_.-](?:eu|88x31|80x15|icon|small|large|\d))*\.(?:png|svg|gif|jpe?g|webp)/i;

const address = (code: string, version: string | undefined, place: string | undefined): string => {
  if (code === 'zero') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  if (code === 'mark' || code === 'publicdomain') return 'https://creativecommons.org/publicdomain/mark/1.0/';
  if (!version) return `CC ${code.toUpperCase()}`;
  return `https://creativecommons.org/licenses/${code}/${version}/${place ? `${place.toLowerCase()}/` : ''}`;
};

/** The licence that an address leads to, in the form that Creative Commons writes: deed and legal code taken off, ports kept. */
export function licenseOfAddress(text: string): string | undefined {
  const match = COMMONS.exec(withoutArchive(text));
  const code = match?.[2]?.toLowerCase();
  if (!match || !code || !CODE.test(code)) return undefined;
  return address(code, match[3], match[4]);
}

const BY =
  /\b(cc[\s_-]*)?by\b|attribution|namensnennung|reconocimiento|atribuci[oó]n|atribui[çc][ãa]o|attribuzione|paternit[ée]|naamsvermelding/i;
const NC =
  /\bnc\b|non[\s_-]?commercial|nicht[\s_-]*kommerziell|keine[\s_-]*kommerzielle|no[\s_-]?comercial|n[ãa]o[\s_-]?comercial|non[\s_-]?commerciale|pas d.utilisation commerciale|niet[\s_-]?commercieel/i;
const ND =
  /\bnd\b|no[\s_-]?deriv|keine[\s_-]*bearbeitung|sin[\s_-]?(obra)?derivad|sem[\s_-]?deriva|non opere derivate|pas de modification|geen[\s_-]?afgeleide/i;
const SA =
  /\bsa\b|share[\s_-]?alike|weitergabe[\s_-]*unter[\s_-]*gleichen|compartir[\s_-]?igual|condividi[\s_-]?allo|partage (dans les m[êe]mes|à l.identique)|compartilha|gelijk[\s_-]?delen/i;
const COMMONS_WORDS = /\bcc[\s_-]*(by|0|zero)\b|creative[\s_-]*commons/i;

/** The licence that words name: "CC BY-SA 4.0", "Creative Commons Namensnennung – Nicht kommerziell 3.0 Deutschland". Never a guess at what is not said. */
export function licenseOfWords(text: string): string | undefined {
  const line = text
    .slice(0, 600)
    .replace(/[‐‑–—]/g, '-')
    .replace(/_/g, ' ');
  if (/\bcc[\s-]*(0|zero)\b/i.test(line)) return address('zero', undefined, undefined);
  const at = COMMONS_WORDS.exec(line);
  if (!at) return undefined;
  const said = line.slice(at.index, at.index + 220);
  if (!BY.test(said)) return undefined;
  const code = `by${NC.test(said) ? '-nc' : ''}${ND.test(said) ? '-nd' : SA.test(said) ? '-sa' : ''}`;
  const version = /(?:^|[\s\-/v(])([1-4]\.[05])(?![\d.])/.exec(said)?.[1];
  const place =
    /[1-4]\.[05][\s-]*(?:\(?(de|at|ch|us|uk|fr|es|it|nl)\b|(deutschland|germany)|(österreich|austria)|(schweiz|switzerland)|(united states)|(france)|(españa|spain))/i.exec(
      said,
    );
  const port = place?.[1] ?? ['de', 'at', 'ch', 'us', 'fr', 'es'][place ? place.slice(2).findIndex(Boolean) : -1];
  return address(code, version, version === '4.0' ? undefined : port);
}

function licenseOfBadge(source: string): string | undefined {
  const match = BADGE.exec(source);
  const code = (match?.[1] ?? match?.[4])?.toLowerCase().replaceAll('_', '-');
  return code && CODE.test(code) ? address(code, match?.[2], match?.[3]) : undefined;
}

/** Grants the whole site or page. */
const OF_ALL =
  /\b(all|alle|todo[as]?|tous|tout) (\p{L}+ )?(content|contents|material|materials|texts?|articles?|posts?|beiträge|inhalte|artikel|texte|materialien|contenidos?|contenus?)\b|unless otherwise|except where|(sofern|soweit|wenn) nicht (anders|anderweitig)|salvo (que se indique|indicación)|sauf (mention|indication) contraire/iu;

/** Speaks of one part of the page, or of what the page is built with, not of its material. */
const OF_A_PART =
  /\b(photos?|photograph(s|y|er)?|images?|pictures?|illustrations?|artwork|icons?|fonts?|music|soundtrack|bild(er|nachweis|quelle|rechte)?|fotos?|grafik(en)?|titelbild|beitragsbild|imágenes|imagen|cover|thumbnail|flickr|wikimedia|unsplash|pixabay|courtesy|map data|openstreetmap|logo|avatar)\b/i;
const OF_THE_TEMPLATE =
  /\b(templates?|themes?|site design|website design|design by|layout|css|source code|code is|powered by|built with|vorlage|stylesheet)\b/i;
const OF_THE_WHOLE =
  /\b(this (work|article|page|post|site|website|web ?site|content|lesson|material|resource|text|book|chapter|blog|document|story|publication|wiki)|content on this|all (content|material|text)s?|unless otherwise|except where|text is available|licensed under|is licensed|available under|released under|published under|republish|lizenziert|steht unter|stehen unter|unter (der|einer|einem|folgender)|lizenz|dieses? (werk|inhalt|artikel|text|beitrag|seite)|bajo (una|la)? ?licencia|esta obra|este (obra|trabajo|blog)|sous licence|mise? à disposition|cette (œuvre|oeuvre)|questa opera|quest.opera|distribuito con)\b/i;
const NOTHING = /\b(cc|creative commons)\b.{0,60}\b(search|blog|website|organization|home ?page)\b/i;

interface Candidate {
  license: string;
  weight: number;
  place: PageLicense['place'];
}

const isPart = (around: string): boolean =>
  OF_A_PART.test(around) && !/\b(this (work|article|page|post|site|content|text)|text)\b/i.test(around);

function licenseOfMention({ from, href, text, after }: PageLicense): string | undefined {
  const named = licenseOfAddress(href) ?? (from === 'image' || from === 'data' ? licenseOfBadge(href) : undefined);
  return named ?? licenseOfWords(`${text} ${from === 'data' || from === 'rel' ? after.slice(0, 60) : ''}`);
}

/** The sentence that a mention stands in: what stands before the last full stop speaks of something else. */
const sentenceOf = ({ before, text, after }: PageLicense): string =>
  words(
    `${before.split(/[.!?]\s+(?=\p{Lu})|[|•·]/u).at(-1) ?? ''} ${text} ${after.split(/[.!?]\s|[|•·]/)[0] ?? ''}`,
    500,
  );

/** What one mention is worth; undefined where it does not speak of the page's material. */
function judge(mention: PageLicense): Candidate | undefined {
  const { from, place } = mention;
  const license =
    place === 'figure' || place === 'others' || NOTHING.test(mention.text) ? undefined : licenseOfMention(mention);
  if (!license) return undefined;
  const sentence = sentenceOf(mention);
  if (OF_THE_TEMPLATE.test(sentence) && !/\b(content|text|material|article|lesson)\b/i.test(sentence)) return undefined;
  const whole = OF_THE_WHOLE.test(sentence);
  const all = OF_ALL.test(sentence);
  if (isPart(sentence) && !all) return undefined;
  if (all) return { license, weight: 5, place };
  if (place === 'aside' && from !== 'rel' && !whole && !/creativecommons\.org/.test(mention.href)) return undefined;
  if (from === 'words') return whole ? { license, weight: 3, place } : undefined;
  if (from === 'rel') return { license, weight: place === 'aside' ? 4 : 5, place };
  if (whole || from === 'data') return { license, weight: 4, place };
  if (place === 'footer') return { license, weight: 3, place };
  // A bare "CC BY 2.0" in the text is most often a picture's.
  return CALLED_LICENSE.test(sentence) ? { license, weight: 2, place } : undefined;
}

const CALLED_LICENSE = /licen[cs]|lizenz|licença|creative[\s_-]*commons|copyright|\brights\b/i;

const STATED = [
  'dcterms.license',
  'dc.license',
  'dcterms.rights',
  'dc.rights',
  'dc.rights.license',
  'license',
  'cc:license',
  'dc.rights.uri',
  'og:license',
  'article:license',
  'copyright',
  'rights',
  'lrmi.userightsurl',
  'userightsurl',
];

function stated(snapshot: PageSnapshot, statements: Statements, main: Thing[]): Candidate[] {
  const things = main.flatMap((thing) =>
    valuesOf(thing, 'license', 'useRightsUrl', 'usageInfo').map((value) =>
      typeof value === 'string' ? value : (value.id ?? textsOf(value, 'url', 'name')[0] ?? ''),
    ),
  );
  const loose = snapshot.things.filter(({ types }) => types.length === 0).flatMap((thing) => textsOf(thing, 'license'));
  const metas = STATED.flatMap((name) => statements.metaAll(name));
  const links = snapshot.links
    .filter(({ rel }) => /\blicen[cs]e\b|dcterms\.license|dc\.rights/.test(rel))
    .map(({ href }) => href);
  return [...things, ...loose, ...links, ...metas].flatMap((text) => {
    const license =
      licenseOfAddress(text) ??
      (text.length < 400 ? licenseOfWords(text) : undefined) ??
      (metas.includes(text) ? undefined : otherLicense(text));
    return license ? [{ license, weight: 6, place: 'head' as const }] : [];
  });
}

/** A licence named without its version is the same as one with it. */
const sameFamily = (one: string, other: string): boolean => {
  const family = (license: string): string =>
    (/licenses\/([a-z-]+)/.exec(license)?.[1] ?? license.replace(/^CC /, '')).toLowerCase();
  return family(one) === family(other);
};

/**
 * The licence of the page's material: its structured word, rel=license, Creative Commons links and badges, the sentence that grants it.
 * Where mentions of the same worth disagree, the page's foot decides; where that does not either, nothing is said: a licence is never guessed.
 */
export function licenseOf(snapshot: PageSnapshot, statements: Statements, main: Thing[]): string | undefined {
  const found = [
    ...stated(snapshot, statements, main),
    ...snapshot.licenses.flatMap((mention) => judge(mention) ?? []),
  ];
  for (let weight = 6; weight > 0; weight -= 1) {
    const level = found.filter((candidate) => candidate.weight === weight);
    const decided = agreed(level) ?? agreed(level.filter(({ place }) => place === 'footer'));
    if (decided)
      return decided.startsWith('CC ')
        ? (found.find(({ license }) => license !== decided && sameFamily(license, decided))?.license ?? decided)
        : decided;
  }
  return undefined;
}

function agreed(candidates: Candidate[]): string | undefined {
  const [first] = candidates;
  if (!first || !candidates.every(({ license }) => sameFamily(license, first.license))) return undefined;
  return candidates.find(({ license }) => license.startsWith('http'))?.license ?? first.license;
}
