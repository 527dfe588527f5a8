// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { restoreLanguage } from '../../../src/components/language/language.ts';
import { say } from '../../../src/words/say.ts';

vi.mock('../../../src/words/de/de.ts', () => {
  throw new Error('Taproot was updated under the open page.');
});

test('a page whose language cannot be loaded speaks English rather than stay empty', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await restoreLanguage('de-AT');
  expect(document.documentElement.lang).toBe('en');
  expect(say('common.undo')).toBe('Undo');
  expect(told).toHaveBeenCalledOnce();
});
