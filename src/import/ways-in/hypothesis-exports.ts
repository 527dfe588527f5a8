import type { Found, FoundLink, FoundQuote } from './found.ts';
import { parsePage } from './markup.ts';
import { joinedText, lineOf, textOf, wordsOf } from './plain.ts';

/** An annotation as the exports to read say it: by the labels of its lines. */
type Labelled = (label: 'Quote' | 'Comment' | 'Tags') => string | undefined;

/** The page that Hypothesis's sidebar exports annotations of, as a web page or as text. Who wrote each is not taken over. */
export const readHypothesisExport = (text: string): Found => ({
  links: [/^\s*</.test(text) ? linkInPage(text) : linkInText(text.trimStart().replaceAll('\r\n', '\n'))],
});

function linkInPage(html: string): FoundLink {
  const page = parsePage(html);
  const annotations = [...page.querySelectorAll('article')].map((article): Labelled => {
    const cells = new Map(
      [...article.querySelectorAll('tr')].map(({ children: [label, cell] }) => [
        (label?.textContent ?? '').replace(/:\s*$/, ''),
        cell?.textContent ?? undefined,
      ]),
    );
    return (label) => cells.get(label);
  });
  return linkOf(
    page.querySelector('section a[href]')?.getAttribute('href') ?? undefined,
    page.querySelector('section strong')?.textContent,
    annotations,
  );
}

/** What stands behind a label, up to the next. */
const BEHIND =
  /^(Quote|Comment|Tags): ((?:(?!^(?:Created at|Author|Page|Type|Quote|Description|Comment|Tags): )[\s\S])*)/gm;

function linkInText(text: string): FoundLink {
  const [head = '', ...blocks] = text.split(/^Annotation \d+:$/m);
  const [, title, url] = head.split('\n');
  const annotations = blocks.map((block): Labelled => {
    const lines = new Map([...block.matchAll(BEHIND)].map(([, label = '', words = '']) => [label, words.trim()]));
    return (label) => (label === 'Quote' ? lines.get(label)?.replace(/^"|"$/g, '') : lines.get(label));
  });
  return linkOf(url?.trim(), title, annotations);
}

function linkOf(url: string | undefined, title: unknown, annotations: readonly Labelled[]): FoundLink {
  const quotes = annotations.flatMap((labelled): FoundQuote[] => {
    const exact = textOf(labelled('Quote'));
    return exact === undefined ? [] : [{ exact, note: textOf(labelled('Comment')) }];
  });
  const notes = annotations.filter((labelled) => textOf(labelled('Quote')) === undefined);
  return {
    url,
    name: lineOf(title),
    note: joinedText(...notes.map((labelled) => textOf(labelled('Comment')))),
    keywords: wordsOf(annotations.flatMap((labelled) => wordsOf(labelled('Tags') ?? '', ',') ?? [])),
    quotes,
  };
}
