/** Words of the lexicon in the settings: what makes Taproot suggest a sentence. */
export const lexicon = {
  title: 'Wörter für Vorschläge',
  hint: '„Nach Belegen suchen“ schlägt Sätze mit diesen Wörtern vor. Schalte aus, was in die Irre führt, und ergänze, was deine Texte sagen. Sie verlassen diesen Computer nur in deiner Sicherung.',
  writing:
    'So sind sie geschrieben: a|b ist das eine oder das andere, wort* hat jede Endung, … lässt Platz für bis zu fünf Wörter, {students} ist jedes Wort für die, die lernen.',
  count_one: 'Sucht {{count}} Muster',
  count_other: 'Sucht {{count}} Muster',
  own_one: '{{count}} von dir',
  own_other: '{{count}} von dir',
  off_one: '{{count}} aus',
  off_other: '{{count}} aus',
  wordsOf: 'Wörter für {{name}}',
  add: 'Eigene Wörter für {{name}}',
  addTo: 'Hinzufügen zu {{name}}',
  placeholder: 'erklär* … nachbar*',
  yours: 'von dir',
  remove: 'Wegnehmen: {{words}}',
  removed: 'Wörter weggenommen',
  added: '{{name}}: Wörter hinzugefügt',
  knownAlready: 'Diese Wörter sind schon da.',
  unreadable:
    'Das kann Taproot nicht lesen. Schreibe ganze Wörter, höchstens zwölf, nur mit | zwischen Möglichkeiten, * am Ende eines Wortes und … zwischen Wörtern.',
} as const;
