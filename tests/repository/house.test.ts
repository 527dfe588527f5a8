import { expect, test } from 'vitest';
import { keptFiles, scriptsIn, textOf } from './source-files.ts';

const linesOf = (file: string): number => textOf(file).trimEnd().split('\n').length;
const written = keptFiles.filter(
  (file) => /\.(ts|tsx|mjs|css|html|md|json)$|^\.ci\//.test(file) && file !== 'package-lock.json',
);

test('no source file is longer than 200 lines, and most are a third of that', () => {
  const sources = [...scriptsIn('src'), ...scriptsIn('entrypoints')];
  // Catalogues of words and of competencies are data: their length is no sign of doing too much.
  const code = sources.filter(
    (file) => !/^src\/words\/(?:en|es|de|fr|ar)\//.test(file) && file !== 'src/model/hewlett.ts',
  );
  expect(code.filter((file) => linesOf(file) > 200)).toEqual([]);
  const lengths = code.map(linesOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
});

test('an entrypoint only wires: at most 20 lines of script below its imports', () => {
  const scriptLines = (file: string) =>
    textOf(file)
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s*(import\b|\/\/|\/?\*)/.test(line)).length;
  expect(scriptsIn('entrypoints').filter((file) => scriptLines(file) > 20)).toEqual([]);
});

test('no file is named after nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|managers?|misc|common|shared|stuff)(\.|\/)/;
  const names = [...scriptsIn('src'), ...scriptsIn('entrypoints'), ...scriptsIn('scripts')];
  // common.ts of each language holds the words that more than one area says.
  expect(names.filter((file) => vague.test(file) && !/^src\/words\/\w+\/common\.ts$/.test(file))).toEqual([]);
});

test('no file holds a path of somebody’s own computer', () => {
  const ownPath = /(?<![\w.\-/:])\/(?:home|Users|root|work)\/\w/;
  const here = 'tests/repository/house.test.ts';
  expect(
    written.filter((file) => file !== here && !file.startsWith('tests/fixtures/') && ownPath.test(textOf(file))),
  ).toEqual([]);
});

test('every npm command that the documents name exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const documents = keptFiles.filter((file) => file.endsWith('.md') && !file.startsWith('tests/fixtures/'));
  const named = documents.flatMap((file) =>
    [...textOf(file).matchAll(/npm (?:run (?:--?[\w-]+ )*([\w:-]+)|(start|test)\b)/g)].flatMap(
      ([, run, short]) => run ?? short ?? [],
    ),
  );
  expect([...new Set(named)].filter((command) => !(command in scripts))).toEqual([]);
});

test('nothing is switched off without a reason', () => {
  const silent = /(?:biome-ignore [\w/]+\s*$|@ts-ignore|@ts-expect-error\s*$|\bas any\b|: any\b)/m;
  const here = 'tests/repository/house.test.ts';
  const sources = [...scriptsIn('src'), ...scriptsIn('entrypoints'), ...scriptsIn('scripts'), ...scriptsIn('tests')];
  expect(sources.filter((file) => file !== here && silent.test(textOf(file)))).toEqual([]);
});

test('what was read is put in order anew: live reads share their rows, and to sort those in place fails', () => {
  const readers = ['src/storage', 'src/hooks', 'src/components'].flatMap(scriptsIn);
  expect(readers.length).toBeGreaterThan(100);
  expect(readers.filter((file) => textOf(file).includes('.sort('))).toEqual([]);
});
