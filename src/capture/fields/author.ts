import { isShared } from '../site.ts';
import type { Byline, PageSnapshot, Thing } from '../snapshot.ts';
import { isOfType, type Statements, textsOf, valuesOf } from '../statements.ts';
import { bare, joined, words } from '../words-of-page.ts';

const MOST = 30;
const LEAD =
  /^[\s:–—|·•,-]*(?:(?:(?:guest |blog )?(?:post|beitrag|artikel|artículo|gastbeitrag)|written|posted|published|story|text|words|article|photos?|reviewed|created|contributed|submitted|updated|edited|verfasst|geschrieben|veröffentlicht|erstellt|publi[ée]|[ée]crit|escrito|publicado|scritto|pubblicato)\s+)?(?:(?:by|von|vom|par|por|di|da|door|av|staff writer|about the authors?|über den autor)\b[\s:]+|(?:authors?|autor(?:en|in|innen)?|auteurs?|autore?s?|verfasser(?:in)?|text|redaktion)\b[\s:]+(?=\p{Lu})|contributors?:\s*)/iu;
const TAIL =
  /\s*(?:\(author\)|,?\s*(?:ph\.?\s?d\.?|m\.?d\.?|m\.?ed\.?|ed\.?d\.?|staff writer|contributing writer|guest (?:blogger|author|contributor)|senior (?:editor|writer|reporter)|reporter|editor|columnist|journalist|autor(?:in)?)\b.*)$/iu;
/** Where a byline ends: what follows is a date, a count, a place to follow. */
const END =
  /\s*(?:[|•·]|\s[–—-]\s|\b(?:on|am|le|el|il|vom|em)\s+(?:\p{L}+\s+)?\d|\b(?:published|posted|updated|last updated|veröffentlicht|aktualisiert|publi[ée]|publicado|minutes?|min read|read more|follow|view all|see all|more by|alle beiträge|comments?|kommentare?|share|filed under|in\s+\p{Lu}\p{L}+\s+on)\b|\b\d{1,2}[./]\s?\d{1,2}[./]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d|\b\d{1,2}\.?\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\d{4}|https?:|@).*$/isu;
const BETWEEN = /\s*(?:;|\s(?:and|und|et|y|e|&|with|mit)\s|,\s*(?:and|und|et|y)?\s*|\s*\/\s*|\s\|\s)\s*/iu;
const NOBODY =
  /^(admin(istrator)?|administrator|root|user|guest|anonymous|anonym|unknown|editor(ial)?( team| staff)?|staff|webmaster|the editors?|redaktion|redacción|author|autor|team|website|home|contact|about( us)?|share|print|e-?mail|twitter|facebook|linkedin|instagram|read more|more|bio|profile|view profile|website|null|undefined|none|n\/a|wordpress|super ?user|default|authors?|written by|published|posted|comments?|subscribe|follow|by)$/i;
const ORGANISATION =
  /\b(university|college|school of|institut[eo]?|department|centre|center|association|foundation|society|ministry|agency|organi[sz]ation|inc|ltd|gmbh|llc|press|team|staff|editors?|news|media|magazine|museum|library|council|office|committee|network|verlag|verein|stiftung|redaktion|landesanstalt|universität|hochschule|newsroom|contributors|group|company|academy|project|service|board)\b/i;

const wordCount = (name: string): number => bare(name).split(' ').filter(Boolean).length;

const isAddress = (name: string): boolean =>
  /^(https?:)?\/\//i.test(name) || /^[\w.-]+\.(com|org|net|edu|de)(\/|$)/i.test(name);

/** Whether words can be a person's or a group's name. */
const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length < 90 &&
  wordCount(name) > 0 &&
  wordCount(name) < 9 &&
  !NOBODY.test(name) &&
  !isAddress(name) &&
  !/[{}<>=]|\?$|\d{3,}/.test(name) &&
  /\p{L}/u.test(name);

const cleanName = (name: string): string =>
  words(name, 300)
    .replace(LEAD, '')
    .replace(END, '')
    .replace(TAIL, '')
    .replace(/^[\s,;:–—|-]+|[\s,;:–—|-]+$/g, '')
    .replace(/^(dr|prof|mr|mrs|ms|frau|herr)\.?\s+(?=\p{Lu})/iu, (title) => title);

/** "Surname, Given" of citation metas as "Given Surname"; a list of names stays a list. */
function unturned(name: string): string {
  const match = /^([\p{L}'’ -]+),\s*([\p{L}.'’ -]+)$/u.exec(name.trim());
  return match && wordCount(match[1] ?? '') <= 3 && wordCount(match[2] ?? '') <= 3
    ? `${match[2]} ${match[1]}`.trim()
    : name;
}

/** Several names in one line: only split where each half can be a name of its own. */
function split(line: string): string[] {
  const parts = line.split(BETWEEN).map(cleanName).filter(Boolean);
  return parts.length > 1 && parts.every((part) => isName(part) && wordCount(part) < 6) ? parts : [cleanName(line)];
}

const distinct = (names: string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => isName(name) && !seen.has(joined(name)) && seen.add(joined(name))).slice(0, MOST);
};

function namesOf(value: string | Thing, statements: Statements): string[] {
  if (typeof value === 'string') return isAddress(value) ? [] : split(words(value, 400));
  const thing = statements.resolve(value);
  const names = textsOf(thing, 'name').map((name) => words(name, 200));
  if (names[0]) return split(names[0]);
  const parts = [...textsOf(thing, 'givenName'), ...textsOf(thing, 'familyName')];
  return parts.length > 0 ? [words(parts.join(' '))] : [];
}

/** Where persons are named, the houses named with them are left out: "Ann Lee | The Daily Newsroom". */
function personsOf(names: string[]): string[] {
  const persons = names.filter((name) => !ORGANISATION.test(name) && !/^the /i.test(name));
  return persons.length > 0 ? persons : names;
}

interface Candidate {
  names: string[];
  organisation: boolean;
}

/** Authors by the page's own structured word. */
function stated(statements: Statements, main: Thing[], siteNames: string[]): Candidate[] {
  const isSite = (name: string): boolean => siteNames.some((site) => joined(site) === joined(name));
  const judge = (names: string[], organisation: boolean): Candidate => ({
    names: personsOf(distinct(names)),
    organisation: organisation || names.every((name) => ORGANISATION.test(name) || isSite(name)),
  });
  const cited = statements.metaAll(
    'citation_author',
    'citation_authors',
    'bepress_citation_author',
    'eprints.creators_name',
  );
  const metas = [
    'dc.creator',
    'dcterms.creator',
    'dc.contributor.author',
    'author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'article:author_name',
    'twitter:creator:name',
    'article:author',
    'og:article:author',
    'book:author',
    'authors',
    'cxenseparse:author',
    'shareaholic:article_author_name',
  ];
  return [
    judge(
      cited.flatMap((name) => name.split(';')).map((name) => cleanName(unturned(name))),
      false,
    ),
    ...main.map((thing) => {
      const values = valuesOf(thing, 'author', 'creator');
      const isOrganisation = (value: string | Thing): boolean =>
        typeof value !== 'string' && isOfType(statements.resolve(value), /Organization|WebSite|Brand|Corporation/);
      const organisation = values.length > 0 && values.every(isOrganisation);
      const names = values.flatMap((value) => namesOf(value, statements));
      return judge(organisation ? names.filter((name) => !isSite(name)) : names, organisation);
    }),
    ...metas.map((meta) =>
      judge(
        statements.metaAll(meta).flatMap((name) => (isAddress(name) ? [] : split(unturned(words(name, 400))))),
        false,
      ),
    ),
  ].filter(({ names }) => names.length > 0);
}

const ORDER = { itemprop: 0, rel: 1, class: 2, words: 3 };

/** Lines that begin with "By" under one teaser after another are a list's, not the page's. */
const isOfList = (lines: Byline[]): boolean =>
  new Set(lines.filter(({ from }) => from === 'words').map(({ text }) => joined(text).slice(0, 30))).size > 2;

const isNear = ({ distance, place }: Byline): boolean => {
  if (place === 'figure' || place === 'footer' || place === 'others') return false;
  return place === 'aside' ? distance > 0 && distance < 13 : distance > -60 && distance < 400;
};

/** Authors by the page's bylines: what is marked, close to the heading, outside comments and related stories. */
function shown(bylines: Byline[], siteNames: string[]): { names: string[]; isLed: boolean } {
  const near = bylines.filter(isNear);
  const ranked = near
    .filter(({ from, distance }) => from !== 'words' || !isOfList(near) || Math.abs(distance) < 3)
    .sort((one, other) => ORDER[one.from] - ORDER[other.from] || one.distance - other.distance);
  for (const line of ranked) {
    const found = personsOf(readByline(line)).filter(
      (name) => LEAD.test(words(line.text, 300)) || !siteNames.some((site) => joined(site) === joined(name)),
    );
    if (found.length > 0) return { names: found, isLed: LEAD.test(words(line.text, 300)) };
  }
  return { names: [], isLed: false };
}

function readByline({ text, names, from }: Byline): string[] {
  const line = words(text, 300);
  const isLed = LEAD.test(line);
  const linked = distinct(names.flatMap((name) => split(name))).filter(
    (name) => wordCount(name) > 1 && isPersonal(name),
  );
  if (linked.length > 0 && isLed) return linked;
  const spoken = isLed || from !== 'class' ? distinct(split(line.replace(LEAD, '').replace(END, ''))) : [];
  const personal = spoken.filter(isPersonal);
  if (personal.length > 0) return personal;
  if (linked.length > 0) return linked;
  // A blogger's handle is a name where the page marks it as the author's.
  if (isLed && from !== 'words' && spoken.length === 1 && wordCount(spoken[0] ?? '') === 1) return spoken;
  return distinct(split(line)).filter((name) => wordCount(name) > 1 && isPersonal(name));
}

/** Names as people write them: words that begin with a capital, save for the small words of noble and foreign names. */
const isPersonal = (name: string): boolean => {
  const parts = name.split(/\s+/);
  return (
    parts.length < 7 &&
    !ORGANISATION.test(name) &&
    parts.every((part) =>
      /^["“(]?\p{Lu}|^(de|da|di|del|della|der|den|van|von|vom|zu|la|le|el|al|bin|ibn|y|e|dos|das|du|ter|ten|af|av)$|^\p{Lo}/u.test(
        part,
      ),
    )
  );
};

/**
 * Who made the page: all of the authors, persons before organisations. The structured word is believed, unless it is an organisation's
 * or a part of the byline's (a name cut short); a byline is believed where nothing is stated.
 */
export function authorsOf(
  snapshot: PageSnapshot,
  statements: Statements,
  main: Thing[],
  siteNames: string[],
): string[] | undefined {
  const candidates = stated(statements, main, siteNames);
  const line = shown(snapshot.bylines, siteNames);
  const person = candidates.find(({ organisation }) => !organisation);
  if (person) return line.isLed ? fuller(person.names, line.names) : person.names;
  if (line.names.length > 0) return line.names;
  return candidates[0]?.names ?? ofHandle(snapshot, statements);
}

/** On a blog host the address is the blogger's own: alexanderlasch.wordpress.com by @AlexanderLasch. */
function ofHandle(snapshot: PageSnapshot, statements: Statements): string[] | undefined {
  const host = URL.parse(snapshot.address)?.hostname ?? '';
  const handle = (statements.meta('twitter:creator', 'twitter:site') ?? '').replace(/^@/, '');
  if (!isShared(host) || handle === '' || joined(handle) !== joined(host.split('.')[0] ?? '')) return undefined;
  return [handle.replace(/([a-z])([A-Z])/g, '$1 $2')];
}

/** A byline that says each stated name, and more of it ("Todd" and "Todd Bates"), is the better copy. */
function fuller(names: string[], line: string[]): string[] {
  const within = (part: string, whole: string): boolean => ` ${bare(whole)} `.includes(` ${bare(part)} `);
  const all = names.every((name) => line.some((full) => within(name, full)));
  return all && line.length >= names.length && line.length <= names.length + 4 ? line : names;
}
