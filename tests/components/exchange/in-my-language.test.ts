import { afterEach, describe, expect, test } from 'vitest';
import { writeFile } from '../../../src/components/exchange/outgoing.ts';
import { gather } from '../../../src/export/gather.ts';
import { readFile } from '../../../src/import/read-file.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { languages } from '../../../src/words/languages.ts';
import { speak } from '../../../src/words/speak.ts';
import { ana, unit } from '../../support/water-people.ts';
import { waterUnit } from '../../support/water-unit.ts';

afterEach(() => speak('en', 'en'));

const leaving = gather(waterUnit, { collections: [unit] }, { privateNotes: false, savedTexts: false });
const write = async (format: 'markdown' | 'page' | 'table' | 'json') =>
  await writeFile(
    leaving,
    {
      format,
      title: 'Water',
      date: '2026-11-24T10:00:00.000Z',
      curator: ana,
      id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
      basedOn: [],
      withdrawn: [],
      isOwn: false,
    },
    new AbortController().signal,
  );
const claims = (library: typeof leaving) =>
  library.alignments.map(({ competency, strength, why }) => [competency, strength, why].join()).toSorted();

describe('A file that a teacher shares', () => {
  test.each(['markdown', 'page', 'table'] as const)('names the six competencies in German: %s', async (format) => {
    await speak('de', 'de');
    const { text } = await write(format);
    const visible = text.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(visible).toContain('Kritisches Denken');
    for (const { name, shortName = name } of hewlettCompetencies) expect(visible).not.toContain(shortName);
  });

  test('keeps in a bundle the words that are the same for everyone', async () => {
    const { text: english } = await write('json');
    await speak('de', 'de');
    expect((await write('json')).text).toBe(english);
  });

  test.each(languages)('is read by a colleague who speaks English, written in %s', async (language) => {
    const { library: english } = await readFile(new TextEncoder().encode((await write('markdown')).text));
    await speak(language, language);
    const { text } = await write('markdown');
    await speak('en', 'en');
    const { library, problems } = await readFile(new TextEncoder().encode(text));
    expect(problems).toEqual([]);
    expect(claims(library)).toEqual(claims(english));
    expect(library.alignments.length).toBe(5);
  });
});
