import { isBeside, type PageSnapshot, type Thing } from '../snapshot.ts';
import { type Statements, textsOf } from '../statements.ts';
import { bare, joined, words } from '../words-of-page.ts';
import { siteNameInTitle } from './publisher.ts';

const LONGEST = 500;
const STATED = ['citation_title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline', 'title'];
const HEADLINE = /headline|title|firstheading|\bname\b/i;
/** With spaces around: a hyphen inside a word separates nothing. */
const SEPARATOR = /\s+(?:[|¦–—·•»«›‹~:]|-{1,2}|::|\/\/)\s+|\s*[|»«›‹¦]\s*|:\s+/g;

interface Part {
  text: string;
  start: number;
  end: number;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length });
  return parts;
}

const isName = (text: string, names: string[]): boolean => {
  const own = joined(text);
  return (
    own !== '' &&
    names.some(
      (name) => own === joined(name) || own === joined(name.replace(/^the\s+/i, '')) || own === joined(`the ${name}`),
    )
  );
};

/** The last part of a title may say the site's name in more words: "The Center for OER (COERLL)" where the site calls itself COERLL. */
const saysName = (text: string, names: string[]): boolean =>
  bare(text).split(' ').length < 12 &&
  names.some(
    (name) =>
      joined(name).length > 2 &&
      (` ${bare(text)} `.startsWith(` ${bare(name)} `) || ` ${bare(text)} `.endsWith(` ${bare(name)} `)),
  );

/** Takes the site's name off either end, as often as it stands there; what is left must still be a title. */
export function withoutSite(title: string, names: string[]): string {
  let rest = title.trim();
  for (let round = 0; round < 4; round += 1) {
    const parts = partsOf(rest);
    const cutEnd = parts
      .slice(1)
      .find((part, index) => isName(rest.slice(part.start), names) && (parts[index]?.end ?? 0) > 0);
    const cutStart = parts.slice(0, -1).find((part) => isName(rest.slice(0, part.end), names));
    const last = parts.at(-1);
    if (cutEnd) rest = rest.slice(0, parts[parts.indexOf(cutEnd) - 1]?.end);
    else if (cutStart) rest = rest.slice(parts[parts.indexOf(cutStart) + 1]?.start);
    else if (last && parts.length > 1 && saysName(last.text, names)) rest = rest.slice(0, parts.at(-2)?.end);
    else break;
  }
  return rest.trim() || title.trim();
}

/** Whether a heading is what a title says: the same, or a whole part of it. */
function agrees(heading: string, title: string): boolean {
  const own = bare(heading);
  const whole = bare(title);
  if (own === '' || whole === '') return false;
  return own === whole || ((whole.startsWith(`${own} `) || whole.endsWith(` ${own}`)) && own.length > 3);
}

const isFirstPart = (heading: string, title: string): boolean => bare(partsOf(title)[0]?.text ?? '') === bare(heading);

/** Whether a heading says in other words what the title says: search engines and readers are often given two. */
function resembles(heading: string, title: string): boolean {
  const own = new Set(bare(heading).split(' '));
  const other = new Set(bare(title).split(' '));
  const shared = [...own].filter((word) => other.has(word)).length;
  return own.size > 2 && other.size > 2 && shared >= 0.6 * Math.min(own.size, other.size);
}

/** A title that the page cut short ends in dots, or stops inside the heading. */
const isCut = (title: string, heading: string): boolean => {
  const own = bare(title.replace(/(…|\.{3})\s*$/, ''));
  return own.length > 15 && own.length < bare(heading).length && bare(heading).startsWith(own);
};

/**
 * The page's title as its heading writes it. The heading that the title in the head or Open Graph agrees with is believed before any
 * meta, because metas carry the site's name and headings do not; without such a heading the stated titles come, the site's name taken off.
 */
export function titleOf(
  snapshot: PageSnapshot,
  statements: Statements,
  main: Thing[],
  siteNames: string[],
): string | undefined {
  const host = URL.parse(snapshot.address)?.hostname ?? '';
  const head = words(snapshot.title, LONGEST);
  const fromHost = siteNameInTitle(head, host);
  const names = [...siteNames, ...(fromHost ? [fromHost] : []), host.replace(/^www\./, '')];
  const graph = words(statements.meta('og:title', 'twitter:title'), LONGEST);
  const stated = words(statements.meta(...STATED), LONGEST);
  const named = words(main.flatMap((thing) => [...textsOf(thing, 'headline'), ...textsOf(thing, 'name')])[0], LONGEST);
  const cite = words(statements.meta('citation_title'), LONGEST);
  if (cite) return cite;
  const headings = snapshot.headings
    .filter(({ level }) => level === 1)
    .map((heading) => ({ ...heading, text: words(heading.text, LONGEST) }))
    .filter(({ text }) => text !== '' && !isName(text, names));
  const titles = [graph, head, named, stated].filter(Boolean);
  const agreed = headings.find(({ text }) =>
    titles.some(
      (title) =>
        agrees(text, title) || agrees(text, withoutSite(title, names)) || isCut(withoutSite(title, names), text),
    ),
  );
  if (agreed) return longerTitle(agreed.text, titles, names);
  const lower = snapshot.headings.find(
    ({ level, text, place }) =>
      level === 2 &&
      !isBeside(place) &&
      [graph, head].some((title) => isFirstPart(words(text), withoutSite(title, names))),
  );
  if (lower && headings.length === 0) return words(lower.text, LONGEST);
  const close = headings
    .filter(({ place }) => place === 'main' || place === 'header')
    .find(({ text }) => titles.some((title) => resembles(text, withoutSite(title, names))));
  if (close) return close.text;
  const cleaned = titles.map((title) => withoutSite(title, names)).filter((title) => !isName(title, names));
  const placed = headings.filter(({ place }) => !isBeside(place) && place !== 'footer');
  const marked = placed.find(({ hint }) => HEADLINE.test(hint));
  return cleaned[0] ?? marked?.text ?? placed[0]?.text ?? (head || undefined);
}

/** A heading can be the first half of its own title: "Tutoring" of "Tutoring: what it is and is not", when the head and the graph agree. */
function longerTitle(heading: string, titles: string[], names: string[]): string {
  const cleaned = titles
    .map((title) => withoutSite(title, names))
    .filter((title) => agrees(heading, title) && bare(title).length > bare(heading).length);
  const twice = cleaned.find((title, index) => cleaned.slice(index + 1).some((other) => bare(other) === bare(title)));
  return twice && bare(heading).split(' ').length < 2 ? twice : heading;
}
