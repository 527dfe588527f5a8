import type { PageSnapshot, Thing } from '../snapshot.ts';
import { type Statements, textsOf } from '../statements.ts';
import { bare, joined, words } from '../words-of-page.ts';

const LONGEST = 2_000;
const isCut = (text: string): boolean => /(…|\.{3}|\[…\]|\[&hellip;\]|\[\.\.\.\])\s*$/.test(text);

/** What the page says it is about, in its own sentence; a description that is its title, its site's name or cut short comes last or never. */
export function descriptionOf(
  statements: Statements,
  main: Thing[],
  title: string | undefined,
  siteNames: string[],
): string | undefined {
  const stated = [
    ...statements.metaAll('description'),
    ...statements.metaAll('og:description'),
    ...main.flatMap((thing) => textsOf(thing, 'description', 'abstract')),
    ...statements.metaAll('dc.description', 'dcterms.description', 'dcterms.abstract', 'citation_abstract'),
    ...statements.metaAll('twitter:description', 'sailthru.description'),
  ]
    .map((text) => words(text, LONGEST))
    .filter(
      (text) =>
        text.length > 2 && bare(text) !== bare(title ?? '') && !siteNames.some((name) => joined(name) === joined(text)),
    );
  return stated.find((text) => !isCut(text)) ?? stated[0];
}

/** The language that the page is written in, as a BCP 47 tag: the page's own word, tidied. */
export function languageOf(
  snapshot: PageSnapshot,
  statements: Statements,
  main: Thing[],
  isForeignShell: boolean,
): string | undefined {
  const stated = [
    ...main.flatMap((thing) => textsOf(thing, 'inLanguage')),
    ...(isForeignShell
      ? []
      : [
          snapshot.language,
          ...statements.metaAll('content-language', 'language', 'dc.language', 'dcterms.language', 'citation_language'),
          ...statements.metaAll('og:locale'),
        ]),
  ];
  const [own, ...rest] = isForeignShell ? stated : [snapshot.language, ...stated];
  for (const tag of [own, ...rest]) {
    const tidy = tidyLanguage(tag ?? '');
    if (tidy) return tidy;
  }
  return undefined;
}

function tidyLanguage(tag: string): string | undefined {
  const text =
    tag
      .trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text) || /^(und|zxx|mul)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
