import { expect, test } from 'vitest';
import { ancestorsOf, inOrderOfMaking, MOST_ANCESTORS } from '../../src/model/exchange.ts';
import type { Id } from '../../src/model/identity.ts';

const UNIT = 'urn:uuid:00000000-0000-4000-8000-0000000000aa';
const bundle = (number: number): Id => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

test('a unit that went back and forth for years names the newest bundles, the newest first', () => {
  const exchanges: { id: Id; basedOn: Id[]; holds: Id[] }[] = [];
  for (let number = 0; number < MOST_ANCESTORS + 50; number += 1)
    exchanges.push({ id: bundle(number), basedOn: ancestorsOf(exchanges, new Set([UNIT])), holds: [UNIT] });
  const ancestors = ancestorsOf(exchanges, new Set([UNIT]));
  expect(ancestors).toEqual(
    exchanges
      .slice(-MOST_ANCESTORS)
      .map(({ id }) => id)
      .toReversed(),
  );
});

test('what is kept here goes before what only others know', () => {
  const foreign = Array.from({ length: MOST_ANCESTORS }, (_, at) => bundle(1_000 + at));
  const exchanges = [
    { id: bundle(1), basedOn: [], holds: [UNIT] },
    { id: bundle(2), basedOn: foreign, holds: [UNIT] },
  ];
  expect(ancestorsOf(exchanges, new Set([UNIT])).slice(0, 3)).toEqual([bundle(2), bundle(1), foreign[0]]);
});

test('a bundle was made after those that it is based on, whatever the clocks say, and a circle ends', () => {
  const made = (id: string, day: number, ...basedOn: string[]) => ({
    id,
    basedOn,
    dateCreated: `2026-11-${day}T08:00:00Z`,
  });
  const order = (...exchanges: ReturnType<typeof made>[]) => inOrderOfMaking(exchanges).map(({ id }) => id);
  expect(order(made('answer', 10, 'sent'), made('sent', 20), made('later', 21))).toEqual(['sent', 'answer', 'later']);
  expect(order(made('b', 12), made('a', 11))).toEqual(['a', 'b']);
  expect(order(made('a', 11, 'b'), made('b', 12, 'a'))).toEqual(['b', 'a']);
});
