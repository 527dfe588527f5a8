import path from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, keptFiles, textOf } from './source-files.ts';

/** The file that an import stands for; undefined where it is a package. */
const fileOf = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined;

/** A script and all that it draws from, over any number of imports. */
function scriptsOf(first: string): Set<string> {
  const known = new Set([first]);
  for (const script of known)
    for (const specifier of importsOf(script)) {
      const file = fileOf(script, specifier);
      if (file && /\.tsx?$/.test(file)) known.add(file);
    }
  return known;
}

/** The classes that style sheets give a look to. */
const classesIn = (sheets: readonly string[]): Set<string> =>
  new Set(sheets.flatMap((sheet) => [...textOf(sheet).matchAll(/\.(-?[a-z][\w-]*)/g)].map(([, name]) => name ?? '')));

/** The classes that a component wears, as far as they stand there word for word. */
const classesOf = (script: string): string[] =>
  [...textOf(script).matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, computed]) =>
    plain === undefined
      ? [...(computed ?? '').matchAll(/(['`])(.*?)\1/g)].flatMap(([, , words]) => (words ?? '').split(/\s+/))
      : plain.split(/\s+/),
  );

const everySheet = keptFiles.filter((file) => /^src\/styles\/.*\.css$/.test(file));

// Each page wears only the sheets that it names: a field looked like the browser's own in one page, and right in the two others.
test.each(['popup', 'sidepanel', 'options'])('all that %s shows wears the style that it has elsewhere', (page) => {
  const entry = `entrypoints/${page}/main.tsx`;
  const [sheet = ''] = importsOf(entry).filter((specifier) => specifier.endsWith('.css'));
  const list = fileOf(entry, sheet) ?? '';
  const worn = [...textOf(list).matchAll(/@import "([^"]+)"/g)].flatMap(([, name]) => fileOf(list, name ?? '') ?? []);
  expect(worn.length).toBeGreaterThan(5);
  const [here, anywhere] = [classesIn(worn), classesIn(everySheet)];
  const bare = [...scriptsOf(entry)].flatMap((script) =>
    classesOf(script)
      .filter((name) => anywhere.has(name) && !here.has(name))
      .map((name) => `${script}: ${name}`),
  );
  expect([...new Set(bare)]).toEqual([]);
});

// A browser that has to ask what is inside them styles all that is inside them again with every row that comes or goes.
test('no style asks of what holds a list, or of its rows, what is in it', () => {
  const holders =
    /(?:\b(?:body|html)|:root|\.(?:shell|panes|page|list|list__scroll|list__rows|row|panel))(?![\w-])[^\s>+~,{]*:has\(/;
  const asking = everySheet.flatMap((sheet) =>
    textOf(sheet)
      .split('\n')
      .filter((line) => holders.test(line))
      .map((line) => `${sheet}: ${line.trim()}`),
  );
  expect(asking).toEqual([]);
});
