import { hewlettCompetencies } from '../../../model/hewlett.ts';
import type { Cue, Lexicon } from '../../lexicon.ts';
import { academicContent } from './academic-content.ts';
import { academicMindset } from './academic-mindset.ts';
import { collaboration } from './collaboration.ts';
import { communication } from './communication.ts';
import { criticalThinking } from './critical-thinking.ts';
import { selfDirected } from './self-directed.ts';

const byCode: Record<string, Cue[]> = {
  'ACADEMIC-CONTENT': academicContent,
  'CRITICAL-THINKING': criticalThinking,
  COLLABORATION: collaboration,
  COMMUNICATION: communication,
  'SELF-DIRECTED': selfDirected,
  'ACADEMIC-MINDSET': academicMindset,
};

/** What English lesson texts are read with: see docs/suggestions.md. */
export const english: Lexicon = {
  language: 'en',
  groups: {
    students:
      'student|students|learner|learners|pupil|pupils|child|children|kid|kids|team|teams|group|groups|pair|pairs|partner|partners|class|classmate|classmates|they|you|we|everyone|everybody|boy|girl|he|she',
    teams: 'team|teams|group|groups|pair|pairs|partner|partners',
    small: 'small|mixed|home|expert|heterogeneous',
    material:
      'source*|text*|document*|data|evidence|claim*|argument*|information|article*|report*|letter*|account*|result*|answer*|solution*',
    product:
      'finding*|result*|work|project*|idea*|design*|solution*|filter*|model*|research|learning|poster*|conclusion*',
    subject: 'fraction*|equation*|ratio*|percent*|knowledge|concept*|formula*|rule*|law*|theory|skill*',
  },
  against: [
    { words: 'agree to the|our terms', weight: 3 },
    {
      words:
        'subscribe|newsletter|download|privacy|cookie*|copyright|licensed|licence|license|donation*|sponsor*|funded',
      weight: 3,
    },
    { words: 'comment*|like below|video', weight: 2 },
    { words: 'will need|requires … material*|bottles|paper|scissors', weight: 2 },
    { words: 'the teacher demonstrates|explains|presents|lectures|shows|hands|collects|distributes', weight: 2 },
    { words: 'homework|worksheet*|handout*|appendix', weight: 1 },
  ],
  cues: Object.fromEntries(
    hewlettCompetencies.flatMap(({ id, code = '' }) => (byCode[code] ? [[id, byCode[code]]] : [])),
  ),
};
