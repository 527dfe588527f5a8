import { isShared } from '../site.ts';
import type { PageSnapshot, Thing } from '../snapshot.ts';
import { isOfType, type Statements, textsOf, valuesOf } from '../statements.ts';
import { bare, joined, words } from '../words-of-page.ts';
import { shown } from './byline.ts';
import { cleanName, distinct, isAddress, ORGANISATION, personsOf, split, unturned } from './names.ts';

function namesOf(value: string | Thing, statements: Statements): string[] {
  if (typeof value === 'string') return isAddress(value) ? [] : split(words(value, 400));
  const thing = statements.resolve(value);
  const names = textsOf(thing, 'name').map((name) => words(name, 200));
  if (names[0]) return split(names[0]);
  const parts = [...textsOf(thing, 'givenName'), ...textsOf(thing, 'familyName')];
  return parts.length > 0 ? [words(parts.join(' '))] : [];
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
      cited.flatMap((name) => name.split(';')).map((name) => cleanName(unturned(name, true))),
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
        statements
          .metaAll(meta)
          .flatMap((name) =>
            isAddress(name) ? [] : split(unturned(words(name, 400), name.split(',').length === 2 && /^dc/.test(meta))),
          ),
        false,
      ),
    ),
  ].filter(({ names }) => names.length > 0);
}

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
