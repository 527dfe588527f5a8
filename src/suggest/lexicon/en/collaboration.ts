import type { Cue } from '../../lexicon.ts';

/**
 * Sources: Hewlett (2013): cooperate to identify and create solutions; P21 (2009): work respectfully with diverse teams, share responsibility;
 * Johnson and Johnson (2009), positive interdependence, individual accountability. The wording of the cues is ours.
 */
export const collaboration: Cue[] = [
  { words: 'in|into teams|groups|pairs|threes|fours|trios', weight: 1 },
  { words: 'in {small} teams|groups', weight: 1 },
  { words: 'work|works|worked|working together|collaborativ*|cooperativ*', weight: 3 },
  {
    words:
      'collaborate|collaborates|collaborated|collaborating|collaboration|cooperate|cooperates|cooperated|cooperation|teamwork',
  },
  { words: 'agree|agrees|agreed on|to|that|about|before' },
  { words: 'have to|all|both|must agree', weight: 3 },
  { words: 'agreement|consensus|compromise|compromises', weight: 3 },
  { words: 'agree on|upon … role*|goal*|rule*|plan|question', weight: 3 },
  {
    words:
      'assign|share|divide|split|distribute|choose|rotate|share out … role*|work|task*|job*|responsibilit*|part|parts|watering|rooms',
    weight: 3,
  },
  { words: 'share|shared|sharing … work|responsibility|watering|tasks|out|load' },
  { words: 'group|team roles|contract|norms|plan|agreement|protocol' },
  { words: 'who does|makes|takes|holds what|which', weight: 3 },
  { words: 'take turns|swap|switch roles|turn|turns' },
  { words: 'took … turn' },
  { words: 'taking turns' },
  { words: 'swap every' },
  { words: 'turns', weight: 1 },
  { words: 'pair programming|work' },
  { words: 'decide|decides|plan|prepare|solve|plan* together|jointly' },
  { words: 'together', weight: 1 },
  { words: '{teams} decide|decides|divide|agree|plan|choose|solve|sort|make|organise|organize' },
  { words: 'made|make|making|set a|shared plan|goal* together|for the group' },
  { words: 'shared plan|goal|goals|document|vision|responsibility' },
  { words: 'cover|help|support for each|each|one other|another', weight: 3 },
  { words: 'help|support|teach|encourage each|one other|another' },
  { words: 'every|each voice|member|one|student … heard|counts|contributes|speaks|included' },
  { words: 'make sure|ensure … everyone|everybody|every|all|each … heard|voice|speaks|part|contributes|turn' },
  { words: 'build|building on each|one other|another' },
  { words: 'build|builds|building on … idea*|question*|thought*' },
  { words: 'solve|settle|resolve|manage … conflict*|disagreement*|differences', weight: 3 },
  { words: 'disagree|disagreement … find|talk|use|solve|compromise|decide|settle|inside' },
  { words: 'sort it|things out' },
  { words: 'how well {teams} work|worked|works|collaborated', weight: 3 },
  { words: 'how well|they worked together' },
  { words: 'in charge of' },
  { words: 'they|group|team|groups|teams|partners decide to', weight: 1 },
  { words: 'come to a|one decision' },
  { words: 'find out together' },
  { words: 'by … the group|team', weight: 1 },
  { words: 'speakers|members|partners prepare|cover|plan', weight: 1 },
];
