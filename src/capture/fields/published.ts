import { isBeside, type PageDate, type PageSnapshot, type Thing } from '../snapshot.ts';
import { type Statements, textsOf } from '../statements.ts';
import { words } from '../words-of-page.ts';

const MONTHS: [RegExp, number][] = [
  [/^(jan|ene|gen|janv|jän)/i, 1],
  [/^(feb|fév|fev)/i, 2],
  [/^(mar|mär|maa|mrt|mars)/i, 3],
  [/^(apr|avr|abr)/i, 4],
  [/^(may|mai|maj|mag|mei|mayo)/i, 5],
  [/^(jun|juin|giu)/i, 6],
  [/^(jul|juil|lug)/i, 7],
  [/^(aug|aoû|aou|ago)/i, 8],
  [/^(sep|set)/i, 9],
  [/^(oct|okt|ott|out)/i, 10],
  [/^(nov)/i, 11],
  [/^(dec|dez|déc|dic)/i, 12],
];
const two = (number: number): string => String(number).padStart(2, '0');

function day(year: number, month: number, date: number): string | undefined {
  const real = new Date(Date.UTC(year, month - 1, date));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
  return exists && year > 1800 && year < 2200 ? `${year}-${two(month)}-${two(date)}` : undefined;
}

const monthOf = (name: string): number | undefined => MONTHS.find(([pattern]) => pattern.test(name))?.[1];

/** ISO 8601 as publishers write it: a space for the T, an offset without its colon, dots or slashes for hyphens. */
function iso(text: string): string | undefined {
  const match =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T\s,]+(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/.exec(
      text,
    );
  if (!match) return undefined;
  const [, year = '', month, date, hour, minute, second, zone] = match;
  if (!month) return /^\d{4}$/.test(text) && Number(year) > 1800 && Number(year) < 2200 ? year : undefined;
  if (!date) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${two(Number(month))}` : undefined;
  const stated = day(Number(year), Number(month), Number(date));
  if (!stated || !hour || Number(hour) > 23 || Number(minute) > 59) return stated;
  const offset = zone ? (/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z') : '';
  return `${stated}T${hour}:${minute}${second ? `:${second}` : ''}${offset}`;
}

/** Dates in words, English, German, French, Spanish, Italian, Dutch, Portuguese; and in numbers where they say which is the day. */
function spoken(text: string, dayFirst: boolean): string | undefined {
  const named = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  const month = named && monthOf(named[1] ?? '');
  if (named && month) return day(Number(named[3]), month, Number(named[2]));
  const turned =
    /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+)?-?(\p{L}{3,10})\.?,?\s*(?:de\s+|del\s+)?-?(\d{4})/u.exec(text);
  const other = turned && monthOf(turned[2] ?? '');
  if (turned && other) return day(Number(turned[3]), other, Number(turned[1]));
  const inside = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (inside) return day(Number(inside[1]), Number(inside[2]), Number(inside[3]));
  const numbers = /\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\b/.exec(text);
  return numbers ? inNumbers(numbers, dayFirst) : undefined;
}

function inNumbers([, first, mark, second, yearText = '']: string[], dayFirst: boolean): string | undefined {
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const [one, two] = [Number(first), Number(second)];
  const turned = mark === '.' || one > 12 || (dayFirst && two <= 12);
  return turned ? day(year, two, one) : day(year, one, two);
}

/**
 * A date as a publisher states it, as ISO 8601: a year, a month, a day, or an instant with its own offset (never moved to another).
 * @param dayFirst whether 3/4/2020 is the third of April, as everywhere but in the United States.
 */
export function readDate(text: string | undefined, dayFirst = false): string | undefined {
  const line = words(text, 200);
  if (!line) return undefined;
  if (/^\d{13}$/.test(line)) return iso(new Date(Number(line)).toISOString());
  if (/^\d{10}$/.test(line)) return iso(new Date(Number(line) * 1_000).toISOString());
  if (/^(19|20)\d{6}$/.test(line))
    return day(Number(line.slice(0, 4)), Number(line.slice(4, 6)), Number(line.slice(6)));
  return iso(line) ?? spoken(line, dayFirst);
}

const METAS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dcterms.available',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published',
  'article.published',
  'date.release',
  'date',
  'datecreated',
  'created',
  'cxenseparse:publishtime',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'shareaholic:article_published_time',
  'rnews:datepublished',
  'displaydate',
  'dat',
  'bt:pubdate',
  'video:release_date',
  'music:release_date',
  'book:release_date',
  'citation_year',
];
const CHANGED = /modif|updat|chang|aktualisiert|geändert|revis|actualiz|mis à jour|last|dtreviewed|stand:|edited/i;
/** Dates of a video or an event in the page. */
const OF_A_PART = /uploadDate|startDate|endDate|birthDate|deathDate|validThrough|expires/;
const PUBLISHED =
  /publish|posted|created|issued|pubdate|entry-date|post-date|article-date|veröffentlicht|erstellt|datum|publicado|publi[ée]|release/i;
const FOREIGN = /^en-us|^en$|^$/i;

/** How telling a date on the page is; 0 for one that tells nothing. */
function weight(date: PageDate): number {
  if (
    isBeside(date.place) ||
    OF_A_PART.test(date.hint) ||
    date.place === 'footer' ||
    date.place === 'figure' ||
    CHANGED.test(`${date.hint} ${date.text.slice(0, 40)}`.replace(/published.*/i, ''))
  )
    return 0;
  const near = date.distance > -150 && date.distance < 300;
  if (date.from === 'itemprop' && /datePublished|dateCreated/i.test(date.hint)) return 5;
  if (!near) return 0;
  if (date.from === 'time') return PUBLISHED.test(`${date.hint} ${date.text}`) ? 4 : 3;
  if (date.from === 'class') return PUBLISHED.test(`${date.hint} ${date.text}`) ? 3 : 2;
  return Math.abs(date.distance) < 60 && date.text.length < 100 ? 1 : 0;
}

const IN_ADDRESS = /\/(19[89]\d|20\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-]|$)/;

/**
 * When the page was first published: by its things and metas, by the dates on the page, by the address. Never the date of a change,
 * and never the day it is read: a clock in the page's head is no date of publication.
 * @param today the day of the reading, YYYY-MM-DD.
 */
export function publishedOf(
  snapshot: PageSnapshot,
  statements: Statements,
  main: Thing[],
  today: string,
): string | undefined {
  const dayFirst = !FOREIGN.test(snapshot.language);
  const read = (text: string | undefined): string | undefined => {
    const date = readDate(text, dayFirst);
    return date && date.slice(0, 10) < today.slice(0, date.length) ? date : undefined;
  };
  const first = (texts: (string | undefined)[]): string | undefined => texts.map(read).find(Boolean);
  const address = IN_ADDRESS.exec(URL.parse(snapshot.address)?.pathname ?? '');
  const inAddress = address?.[3] ? day(Number(address[1]), Number(address[2]), Number(address[3])) : undefined;
  const shown = snapshot.dates
    .map((date) => ({ date, weight: weight(date) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || Math.abs(one.date.distance) - Math.abs(other.date.distance))
    .map(({ date }) => read(date.datetime) ?? read(date.text));
  return (
    first(main.flatMap((thing) => textsOf(thing, 'datePublished'))) ??
    first(METAS.map((name) => statements.meta(name))) ??
    first(main.flatMap((thing) => textsOf(thing, 'uploadDate', 'dateCreated'))) ??
    first([inAddress]) ??
    shown.find(Boolean) ??
    (address ? `${address[1]}-${two(Number(address[2]))}` : undefined)
  );
}
