/** Words of the lexicon in the settings: what makes Taproot suggest a sentence. */
export const lexicon = {
  title: 'Words that suggest',
  hint: '“Look for evidence” offers sentences with these words. Switch off what leads astray, and add what your texts say. They leave this computer only in your backup.',
  writing:
    'How they are written: a|b is one or the other, word* has any ending, … leaves room for up to five words, {students} is any word for those who learn.',
  count_one: 'Looks for {{count}} pattern',
  count_other: 'Looks for {{count}} patterns',
  own_one: '{{count}} of yours',
  own_other: '{{count}} of yours',
  off_one: '{{count}} off',
  off_other: '{{count}} off',
  wordsOf: 'Words that suggest {{name}}',
  add: 'Words of your own for {{name}}',
  addTo: 'Add to {{name}}',
  placeholder: 'explain … neighbour*',
  yours: 'yours',
  remove: 'Take away: {{words}}',
  removed: 'Words taken away',
  added: '{{name}}: words added',
  knownAlready: 'These words are there already.',
  unreadable:
    'Taproot cannot read that. Write whole words, at most twelve, with only | between choices, * at the end of a word and … between words.',
} as const;
