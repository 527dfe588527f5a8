import { afterEach, describe, expect, test } from 'vitest';
import { spokenCompetency, spokenFramework } from '../../src/hooks/spoken-framework.ts';
import type { Competency } from '../../src/model/framework.ts';
import { hewlettCompetencies, hewlettFramework } from '../../src/model/hewlett.ts';
import { deeperLearning } from '../../src/words/en/deeper-learning.ts';
import { speak } from '../../src/words/speak.ts';

afterEach(() => speak('en', 'en'));

const critical = hewlettCompetencies.find(({ code }) => code === 'CRITICAL-THINKING') as Competency;
const wordsOf = ({ name, shortName, statement }: Competency) =>
  shortName === undefined ? { name, statement } : { name, shortName, statement };

describe('The competencies that come with Taproot', () => {
  test('have the same English words in the catalogue as in the library', () => {
    const { framework, ...competencies } = deeperLearning;
    expect(framework).toEqual({ name: hewlettFramework.name, description: hewlettFramework.description });
    expect(Object.values(competencies)).toEqual(hewlettCompetencies.map(wordsOf));
  });

  test.each(['de', 'es', 'fr', 'ar'] as const)(
    'are all said in %s, with nothing left of the English',
    async (language) => {
      await speak(language, language);
      for (const competency of hewlettCompetencies) {
        const spoken = wordsOf(spokenCompetency(competency));
        expect(Object.keys(spoken)).toEqual(Object.keys(wordsOf(competency)));
        for (const words of Object.values(spoken)) expect(words).not.toMatch(/^deeperLearning\./);
        expect(spoken.name).not.toBe(competency.name);
        expect(spoken.statement).not.toBe(competency.statement);
      }
      expect(spokenFramework(hewlettFramework).name).not.toBe(hewlettFramework.name);
    },
  );

  test('keep their place: only their words are others', async () => {
    await speak('de', 'de');
    expect(spokenCompetency(critical)).toEqual({
      ...critical,
      name: 'Kritisch denken und komplexe Probleme lösen',
      shortName: 'Kritisches Denken',
      statement: expect.stringContaining('Informationen finden'),
    });
  });

  test('stay as they are in English, and where somebody has given them other words', async () => {
    expect(spokenCompetency(critical)).toBe(critical);
    await speak('de', 'de');
    const own = { ...critical, shortName: 'Thinking hard' };
    expect(spokenCompetency(own)).toBe(own);
    const framework = { ...hewlettFramework, name: 'What we work on' };
    expect(spokenFramework(framework)).toBe(framework);
  });
});
