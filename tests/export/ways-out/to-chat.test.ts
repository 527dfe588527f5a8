import { expect, test } from 'vitest';
import { gather } from '../../../src/export/gather.ts';
import { toChat } from '../../../src/export/ways-out/to-chat.ts';
import { ana, unit } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

test('a chat gets names, addresses on lines of their own, and what each is good for', () => {
  const leaving = gather(waterUnit, { collections: [unit] }, { privateNotes: false, savedTexts: false });
  const text = toChat(leaving, { date: '2026-11-24T10:00:00.000Z', curator: ana });
  expect(text).toContain('1. The aquifer under our feet\nhttps://river.example.org/aquifer\n');
  expect(text).toMatch(/^Good for: .*Core content/m);
  expect(text).not.toContain('Leila');
});
