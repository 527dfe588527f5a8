import type { Cue } from '../../lexicon.ts';

/**
 * Sources: Hewlett (2013): find, evaluate and combine information, reason and argue, solve problems without a ready answer; P21 (2009): reason
 * effectively, make judgments, solve problems; NGSS practices (2013): plan investigations, analyse data. The wording of the cues is ours.
 */
export const criticalThinking: Cue[] = [
  { words: 'compare|compares|contrast … {material}|with|and|before|different' },
  {
    words:
      'compare|comparing|compared … measurement*|result*|prediction*|answer*|solution*|source*|account*|number*|design*|claim*',
    weight: 3,
  },
  { words: 'analyse|analyze|analysing|analyzing|interpret … {material}|data|text*|graph*|trend*', weight: 3 },
  { words: 'evaluate|judge|assess|question|check|weigh … {material}|reliab*|trust*|bias*|credib*|evidence', weight: 3 },
  { words: 'reliable|reliability|trusted|trustworthy|credible|credibility|biased' },
  { words: 'predict|predicts|hypothesi*|estimate … how|what|which|whether|and|first|why|then' },
  { words: 'prediction*|hypothes*', weight: 1 },
  {
    words:
      'test|tests|tested|testing … prediction*|idea*|hypothes*|design*|theory|theories|guess*|prototype*|bridge*|solution*|soil|whether|one',
  },
  { words: 'guess|hypothesis|prediction … right|wrong|true|test' },
  { words: 'change one thing|variable' },
  { words: 'plan|design|designs … experiment*|investigation*|filter*|solution*|test|prototype*|model*' },
  { words: 'design their|own experiment|own|solution|study' },
  { words: 'investigate*|investigat*' },
  { words: 'solve|solving|identify|define|frame … problem*' },
  { words: 'solution*', weight: 1 },
  {
    words:
      'find|come|came|propose|generate|develop|tried … up|out|several|possible|different|three|new … solution*|idea*',
  },
  { words: 'figure|figured|figuring|work|works|worked out how|why|what|where|which', weight: 3 },
  { words: 'find|found|finding out which|why|whether|what|how|that' },
  {
    words:
      'prove|justify|justifies|argue|argues|support|supports … evidence|claim*|answer*|text|lines|why|choice*|reason*|source*|it',
  },
  { words: 'give|gives|with|state reasons|evidence|reasoning' },
  { words: 'evidence … for|from|that|in', weight: 1 },
  { words: 'stronger|strongest|best evidence|argument|arguments|case|interpretation' },
  { words: 'weigh|consider … evidence|argument*|side*|alternative*|option*|perspective*|interpretation*', weight: 3 },
  { words: 'look|looking|search for|at … pattern*|cause*|explanation*|contradiction*' },
  { words: 'pattern|patterns', weight: 1 },
  { words: 'contradict*|conflict … evidence|text|other|each|account*' },
  { words: 'what could|might explain', weight: 3 },
  { words: 'decide which|whether' },
  { words: 'no|not single|one|right|ready|correct answer|solution', weight: 3 },
  { words: 'open|driving|essential|deep question*', weight: 1 },
  { words: 'rank … cause*|reason*|option*|source*|by' },
  { words: 'conclude|conclusion|draw conclusions' },
  { words: 'by … criteria', weight: 1 },
  { words: 'how … know|prove|sure … it|that|this|you' },
  { words: 'what supports|speaks|contradicts' },
  { words: 'both|several|different|multiple sides|perspectives|viewpoints|interpretations|sources', weight: 1 },
  { words: 'two|three|several|multiple|different sources' },
  { words: 'ask|asks|asking … why|who wrote|what if|whether', weight: 1 },
  { words: 'come|came up with … rule|theory|explanation' },
  { words: 'cause|causes|effect|effects', weight: 1 },
  { words: 'too high|low', weight: 1 },
];
