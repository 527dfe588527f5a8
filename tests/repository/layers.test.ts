import path from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, scriptsIn } from './source-files.ts';

/** docs/architecture.md as data: what each layer may import of ours. */
const mayImport: Record<string, string[]> = {
  model: [],
  words: [],
  anchor: ['model'],
  suggest: ['model', 'anchor'],
  capture: ['model', 'words'],
  export: ['model', 'words', 'anchor'],
  // What import reads is what export writes: the format is described once.
  import: ['model', 'words', 'export'],
  storage: ['model', 'words', 'search', 'anchor'],
  search: ['model', 'words'],
  platform: ['model', 'words', 'capture', 'storage', 'components'],
  hooks: ['model', 'words', 'storage', 'search', 'anchor', 'suggest'],
  components: ['model', 'words', 'hooks', 'capture', 'export', 'import', 'search', 'anchor', 'suggest', 'styles'],
};

const sources = scriptsIn('src');
const layerOf = (file: string): string => file.split('/')[1] ?? '';
const relativeImports = (file: string) =>
  importsOf(file).flatMap((specifier) =>
    specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : [],
  );

test.each(Object.keys(mayImport))('the layer %s imports only the layers below it', (layer) => {
  const allowed = [layer, ...(mayImport[layer] ?? [])];
  const wrong = sources
    .filter((file) => layerOf(file) === layer)
    .flatMap((file) =>
      relativeImports(file).flatMap((target) => (allowed.includes(layerOf(target)) ? [] : `${file} → ${target}`)),
    );
  expect(wrong).toEqual([]);
});

test('every folder of src is a layer', () => {
  const folders = new Set(sources.map(layerOf));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
});

const knownOnlyTo: [string, RegExp, RegExp][] = [
  ["the browser's extension API", /^webextension-polyfill$/, /^src\/platform\/browser\.ts$/],
  ['Dexie', /^dexie$/, /^src\/storage\//],
  ["Dexie's live queries", /^dexie-react-hooks$/, /^src\/hooks\//],
  ['React', /^react(-dom)?(\/|$)/, /^(src\/(hooks|components|platform)|entrypoints)\//],
];

test.each(knownOnlyTo)('%s is known in one place only', (_, what, where) => {
  const files = [...sources, ...scriptsIn('entrypoints')];
  const wrong = files.filter((file) => !where.test(file) && importsOf(file).some((specifier) => what.test(specifier)));
  expect(wrong).toEqual([]);
});
