import { expect, it } from 'vitest';
import { type KeyName, keyTable, pressesFor, written } from '../../../../src/components/library/key-map.ts';
import { say, saySentence } from '../../../../src/words/say.ts';
import { keyboardJobs, keyRows } from '../../../support/keyboard-doc.ts';

const titles = { anywhere: 'shell.keysAnywhere', list: 'shell.keysList', unit: 'shell.keysUnit' } as const;

it('docs/keyboard.md tells every key of the library as it is', () => {
  const names = Object.keys(keyTable) as KeyName[];
  expect(keyRows).toEqual(
    names.map((name) => ({
      keys: pressesFor(name).map(written),
      does: saySentence({ key: keyTable[name].does }),
      where: say(titles[keyTable[name].where]),
    })),
  );
});

it('the jobs of docs/keyboard.md are read as keys, words and what is seen then', () => {
  expect(keyboardJobs.get('Retag many at once')?.slice(0, 8)).toEqual([
    { press: 'j' },
    { press: 'x' },
    { press: 'j' },
    { press: 'j' },
    { press: 'Shift+x' },
    { see: '3 selected' },
    { press: 't' },
    { see: 'Tags of the 3 selected' },
  ]);
  expect(keyboardJobs.size).toBe(10);
});
