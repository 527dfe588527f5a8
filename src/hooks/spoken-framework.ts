import type { Competency, Framework } from '../model/framework.ts';
import { hewlettCompetencies, hewlettFramework } from '../model/hewlett.ts';
import type { Library } from '../model/library.ts';
import { competencyKey } from '../words/competency-key.ts';
import { say } from '../words/say.ts';
import { spokenLanguage } from '../words/speak.ts';

const builtIn = new Map(hewlettCompetencies.map((row) => [row.id, row]));

/**
 * A competency as it is shown: of those that come with Taproot the words are the teacher's language's. What is stored, searched by colleagues
 * and shared keeps its own, which are the same for everyone; so does one whose words are not those that came with Taproot.
 */
export function spokenCompetency(competency: Competency): Competency {
  const { id, code, name, shortName, statement } = competency;
  const original = builtIn.get(id);
  if (spokenLanguage() === 'en' || code === undefined) return competency;
  if (original?.name !== name || original.shortName !== shortName || original.statement !== statement)
    return competency;
  const key = competencyKey(code) as 'criticalThinking';
  return {
    ...competency,
    name: say(`deeperLearning.${key}.name`),
    statement: say(`deeperLearning.${key}.statement`),
    ...(shortName === undefined ? {} : { shortName: say(`deeperLearning.${key}.shortName`) }),
  };
}

/** A framework as it is shown, likewise. */
export function spokenFramework(framework: Framework): Framework {
  const { id, name, description } = framework;
  const isOriginal = name === hewlettFramework.name && description === hewlettFramework.description;
  if (spokenLanguage() === 'en' || id !== hewlettFramework.id || !isOriginal) return framework;
  return {
    ...framework,
    name: say('deeperLearning.framework.name'),
    description: say('deeperLearning.framework.description'),
  };
}

/** A library as people read it: a document in German names its competencies in German. A bundle keeps the words that are stored. */
export const spokenLibrary = (library: Library): Library => ({
  ...library,
  frameworks: library.frameworks.map(spokenFramework),
  competencies: library.competencies.map(spokenCompetency),
});
