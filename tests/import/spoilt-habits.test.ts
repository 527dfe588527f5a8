import { expect, test } from 'vitest';
import { readFile } from '../../src/import/read-file.ts';
import { HABITS } from '../../src/model/habits.ts';
import { saySentence } from '../../src/words/say.ts';
import { anas, backup } from '../support/water-backup.ts';
import { competency, id } from '../support/water-people.ts';

type Node = Record<string, unknown>;
type Lists = Record<string, Node[]>;

/** What is said of Ana's backup after something was done to it, and what is left of it. */
async function spoilt(change: (lists: Lists) => void) {
  const lists = JSON.parse(backup(anas)) as Lists;
  change(lists);
  const { library, problems, verdict } = await readFile(JSON.stringify(lists));
  return { library, verdict, said: problems.map(({ where, why }) => `${saySentence(where)}: ${saySentence(why)}`) };
}
const first = (lists: Lists, list: string): Node => lists[list]?.[0] ?? {};

test.each<[string, string, (node: Node) => void, string]>([
  [
    'a place that is none',
    'savedSearches',
    (node) => {
      node.place = 'everywhere';
    },
    'Saved searches, number 1 “Videos about water”: Its place to search holds something that does not belong there.',
  ],
  [
    'no competency where it looks through one',
    'savedSearches',
    (node) => {
      node.place = 'competency';
    },
    'Saved searches, number 1 “Videos about water”: It has no competency.',
  ],
  [
    'a competency that is nowhere',
    'savedSearches',
    (node) => {
      Object.assign(node, { place: 'competency', competency: id(99, 1) });
    },
    'Saved searches, number 1 “Videos about water”: The competency that it names is neither in the file nor built in.',
  ],
  [
    'no words and filters',
    'savedSearches',
    (node) => {
      delete node.query;
    },
    'Saved searches, number 1 “Videos about water”: It has no search text.',
  ],
  [
    'a competency that is nowhere',
    'lexiconWords',
    (node) => {
      node.competency = id(99, 1);
    },
    'Words that suggest, number 1 “share … well*”: The competency that it names is neither in the file nor built in.',
  ],
  [
    'words without end',
    'lexiconWords',
    (node) => {
      node.words = 'x'.repeat(201);
    },
    `Words that suggest, number 1 “${'x'.repeat(80)}…”: Its wording is longer than 200 characters.`,
  ],
  [
    'a resource that is nowhere',
    'refusals',
    (node) => {
      node.resource = id(99, 1);
    },
    'Refused sentences, number 1 “Students discuss where the well should be.”: The resource that it belongs to is not in the file.',
  ],
  [
    'an id of another kind',
    'refusals',
    (node) => {
      node.competency = 'collaboration';
    },
    'Refused sentences, number 1 “Students discuss where the well should be.”: Its competency is not an id that Taproot makes.',
  ],
])(
  'a record with %s among the %s is refused with its reason, and the rest comes in',
  async (_, list, change, reason) => {
    const { library, said, verdict } = await spoilt((lists) => change(first(lists, list)));
    expect(said).toEqual([reason]);
    expect(verdict).toBe('partly');
    const total = HABITS.reduce((sum, table) => sum + library[table].length, 0);
    expect(total).toBe(4);
  },
);

test('a competency of a search that looks through everything is not kept', async () => {
  const { library, said } = await spoilt((lists) => {
    first(lists, 'savedSearches').competency = competency('COLLABORATION');
  });
  expect(said).toEqual([]);
  expect(library.savedSearches[0]).not.toHaveProperty('competency');
});
