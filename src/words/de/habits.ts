/** Words of what teachers set up for themselves: saved searches, words that suggest, refused sentences. */
export const habits = {
  title: 'Gespeicherte Suchen und Vorschläge',
  searches_one: '{{count}} gespeicherte Suche',
  searches_other: '{{count}} gespeicherte Suchen',
  words_one: '{{count}} Änderung an den Wörtern für Vorschläge',
  words_other: '{{count}} Änderungen an den Wörtern für Vorschläge',
  refusals_one: '{{count}} abgelehnter Satz',
  refusals_other: '{{count}} abgelehnte Sätze',

  // before a file leaves
  stay: 'Gespeicherte Suchen und Vorschläge bleiben hier',
  stayWhy: '{{things}}. Nur du brauchst sie, aber in eine Sicherung gehören sie hinein.',
  onlyBackup: '{{things}}. Nur eine Sicherung als Datei für Taproot kann sie mitnehmen.',
  go: 'Gespeicherte Suchen und Vorschläge gehen hinaus',
  goWhy: '{{things}}. Wer die Datei hat, kann sie lesen.',
  switch: 'Auch gespeicherte Suchen und Vorschläge senden',

  // before a file comes in
  bringIn: 'Gespeicherte Suchen und Vorschläge hereinholen',
  hint: 'Wer diese Datei gemacht hat, hat sie für sich selbst eingerichtet. Hol sie herein, wenn du das warst.',
  outside: 'Gespeicherte Suchen und Vorschläge bleiben in der Datei',
} as const;
