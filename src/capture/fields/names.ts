import { bare, joined, words } from '../words-of-page.ts';

const MOST = 30;
/** How a byline begins, in the languages of the pages that teachers clip. */
export const LEAD =
  /^[\s:–—|·•,-]*(?:(?:(?:guest |blog )?(?:post|beitrag|artikel|artículo|gastbeitrag)|written|posted|published|story|text|words|article|photos?|reviewed|created|contributed|submitted|updated|edited|verfasst|geschrieben|veröffentlicht|erstellt|publi[ée]|[ée]crit|escrito|publicado|scritto|pubblicato)\s+)?(?:(?:by|von|vom|par|por|di|da|door|av|staff writer|about the authors?|über den autor)\b[\s:]+|(?:authors?|autor(?:en|in|innen)?|auteurs?|autore?s?|verfasser(?:in)?|text|redaktion)\b[\s:]+(?=\p{Lu})|contributors?:\s*)/iu;
const TAIL =
  /\s*(?:\(author\)|,?\s*(?:ph\.?\s?d\.?|m\.?d\.?|m\.?ed\.?|ed\.?d\.?|staff writer|contributing writer|guest (?:blogger|author|contributor)|senior (?:editor|writer|reporter)|reporter|editor|columnist|journalist|autor(?:in)?)\b.*)$/iu;
/** Where a byline ends: what follows is a date, a count, a place to follow. */
export const END =
  /\s*(?:[|•·]|\s[–—-]\s|\b(?:on|am|le|el|il|vom|em)\s+(?:\p{L}+\s+)?\d|\b(?:published|posted|updated|last updated|veröffentlicht|aktualisiert|publi[ée]|publicado|minutes?|min read|read more|follow|view all|see all|more by|alle beiträge|comments?|kommentare?|share|filed under|in\s+\p{Lu}\p{L}+\s+on)\b|\b\d{1,2}[./]\s?\d{1,2}[./]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d|\b\d{1,2}\.?\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\d{4}|https?:|@).*$/isu;
const BETWEEN = /\s*(?:;|\s(?:and|und|et|y|e|&|with|mit)\s|,\s*(?:and|und|et|y)?\s*|\s*\/\s*|\s\|\s)\s*/iu;
const NOBODY =
  /^(admin(istrator)?|administrator|root|user|guest|anonymous|anonym|unknown|editor(ial)?( team| staff)?|staff|webmaster|the editors?|redaktion|redacción|author|autor|team|website|home|contact|about( us)?|share|print|e-?mail|twitter|facebook|linkedin|instagram|read more|more|bio|profile|view profile|website|null|undefined|none|n\/a|wordpress|super ?user|default|authors?|written by|published|posted|comments?|subscribe|follow|by)$/i;
export const ORGANISATION =
  /\b(university|college|school of|institut[eo]?|department|centre|center|association|foundation|society|ministry|agency|organi[sz]ation|inc|ltd|gmbh|llc|press|team|staff|editors?|news|media|magazine|museum|library|council|office|committee|network|verlag|verein|stiftung|redaktion|landesanstalt|universität|hochschule|newsroom|contributors|group|company|academy|project|service|board)\b/i;

export const wordCount = (name: string): number => bare(name).split(' ').filter(Boolean).length;

export const isAddress = (name: string): boolean =>
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

/** A name without what surrounds it in a byline. */
export const cleanName = (name: string): string =>
  words(name, 300)
    .replace(LEAD, '')
    .replace(END, '')
    .replace(TAIL, '')
    .replace(/^[\s,;:–—|-]+|[\s,;:–—|-]+$/g, '');

/**
 * "Surname, Given" as "Given Surname". Citation metas hold one person each; in others two names with a comma between are two persons,
 * unless the first is a single word.
 */
export function unturned(name: string, isOnePerson: boolean): string {
  const [, surname = '', given = ''] = /^([\p{L}'’ -]+),\s*([\p{L}.'’ -]+)$/u.exec(name.trim()) ?? [];
  if (surname === '' || given === '' || wordCount(surname) > (isOnePerson ? 3 : 1) || wordCount(given) > 3) return name;
  return `${given} ${surname}`.trim();
}

/** Several names in one line: only split where each half can be a name of its own. */
export function split(line: string): string[] {
  const parts = line.split(BETWEEN).map(cleanName).filter(Boolean);
  return parts.length > 1 && parts.every((part) => isName(part) && wordCount(part) < 6) ? parts : [cleanName(line)];
}

/** Names, each once, what cannot be a name left out. */
export const distinct = (names: string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => isName(name) && !seen.has(joined(name)) && seen.add(joined(name))).slice(0, MOST);
};

/** Where persons are named, the houses named with them are left out: "Ann Lee | The Daily Newsroom". */
export function personsOf(names: string[]): string[] {
  const persons = names.filter((name) => !ORGANISATION.test(name) && !/^the /i.test(name));
  return persons.length > 0 ? persons : names;
}

/** Names as people write them: words that begin with a capital, save for the small words of noble and foreign names. */
export const isPersonal = (name: string): boolean => {
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
