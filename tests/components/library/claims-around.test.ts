import { expect, test } from 'vitest';
import { claimsAround } from '../../../src/components/evidence/claims-around.ts';

const stamp = { curator: 'me', dateSaved: '2026-01-01T00:00:00Z', dateChanged: '2026-01-01T00:00:00Z' };
const claim = (id: string, target: string, evidence?: string[]) => ({
  ...stamp,
  id,
  target,
  competency: 'c',
  ...(evidence && { evidence }),
});

test('each quote gets the claims on itself and those that point to it, each once', () => {
  const onResource = claim('a', 'resource', ['one', 'two']);
  const onItself = claim('b', 'one', ['one']);
  const around = claimsAround([onResource, onItself]);
  expect(around.get('one')).toEqual([onResource, onItself]);
  expect(around.get('two')).toEqual([onResource]);
  expect(around.get('three')).toBeUndefined();
});
