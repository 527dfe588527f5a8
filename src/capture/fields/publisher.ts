import { siteOf } from '../site.ts';
import { isBeside, type PageSnapshot, type Thing } from '../snapshot.ts';
import { isOfType, type Statements, textsOf, valuesOf } from '../statements.ts';
import { bare, joined, words } from '../words-of-page.ts';

const nameOf = (value: string | Thing, statements: Statements): string => {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? '' : words(value, 200);
  return words(textsOf(statements.resolve(value), 'name', 'legalName')[0], 200);
};

/** A site's own words for itself, as its metas and things state them, the likeliest first. */
export function statedSiteNames(snapshot: PageSnapshot, statements: Statements, main: Thing[]): string[] {
  const host = URL.parse(snapshot.address)?.hostname ?? '';
  const sites = statements.all().filter((thing) => isOfType(thing, /^WebSite$/));
  const stated = [
    ...statements.metaAll('og:site_name'),
    ...statements.metaAll('application-name', 'apple-mobile-web-app-title'),
    ...sites.flatMap((site) => textsOf(site, 'name')),
    ...restOfTitle(snapshot, statements),
    ...main.flatMap((thing) =>
      valuesOf(thing, 'publisher', 'provider', 'sourceOrganization').map((value) => nameOf(value, statements)),
    ),
    ...statements.metaAll(
      'citation_publisher',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'citation_journal_title',
    ),
  ];
  return stated
    .map((name) => words(name, 200))
    .filter((name) => name !== '' && !/^https?:\/\//.test(name) && !/^@/.test(name))
    .concat(logoName(snapshot, host));
}

const AFTER = /^\s*[|¦–—·•»«›‹~:-]{1,2}\s*(\S.{1,80})$/u;
const BEFORE = /^(\S.{1,80}?)\s*(?:[|¦–—·•»«›‹~:]|\s-)\s*$/u;

/** What the title says beside the page's own heading or Open Graph title: "Rivers | The Learning Place", "Ann’s Class: Rivers". */
function restOfTitle(snapshot: PageSnapshot, statements: Statements): string[] {
  const title = words(snapshot.title, 500);
  const graph = words(statements.meta('og:title'));
  const headings = snapshot.headings.filter(({ level, place }) => level === 1 && !isBeside(place));
  const own = [...headings.map(({ text }) => words(text)), graph];
  return own
    .filter((name) => name.length > 2 && name.length < title.length)
    .flatMap((name) => {
      const after = title.startsWith(name) ? AFTER.exec(title.slice(name.length))?.[1] : undefined;
      // What stands before a heading may be the page's title, where the heading is the site's.
      const before =
        name === graph && title.endsWith(name) ? BEFORE.exec(title.slice(0, -name.length))?.[1] : undefined;
      return after?.split(/\s+[|–—·•»]\s+|\s-\s/).at(-1) ?? before ?? [];
    });
}

/** A logo's text is believed where the host spells the same. */
const logoName = (snapshot: PageSnapshot, host: string): string[] =>
  snapshot.siteNames
    .map((name) => words(name, 100).replace(/\s*(logo|home ?page|homepage|startseite|home)\s*$/i, ''))
    .filter(
      (name) =>
        joined(name).length > 2 &&
        (joined(host).includes(joined(name)) || initials(name) === joined(siteOf(host).split('.')[0] ?? '')),
    );

/** The last or first part of the title that the host's name spells: "Online Success | GCCCD" at gcccd.edu. */
export function siteNameInTitle(title: string, host: string): string | undefined {
  const parts = title.split(/\s+[|–—·•»:«-]\s+|\s*[|»«]\s*/).filter(Boolean);
  if (parts.length < 2) return undefined;
  const label = joined(siteOf(host).split('.')[0] ?? '');
  const whole = joined(siteOf(host));
  return [parts.at(-1), parts[0]].find((part) => {
    const name = joined(part ?? '');
    return (
      name.length > 1 &&
      (name === label ||
        name === whole ||
        (name.length > 3 && label.includes(name)) ||
        (label.length > 3 && name.includes(label)) ||
        initials(part ?? '') === label)
    );
  });
}

const initials = (name: string): string =>
  bare(name)
    .split(' ')
    .filter((word) => !/^(of|the|and|for|und|der|die|das|de|la|le)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');

/** Who runs the site: its stated name, else what the title calls it, else nothing: a host's name is in the address already. */
export function publisherOf(snapshot: PageSnapshot, siteNames: string[]): string | undefined {
  const host = URL.parse(snapshot.address)?.hostname ?? '';
  return siteNames[0] ?? siteNameInTitle(words(snapshot.title), host);
}
