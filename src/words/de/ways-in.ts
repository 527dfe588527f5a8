/** What import says of links that other programs kept. */
export const waysIn = {
  where_link: 'Link Nummer {{number}}',
  where_link_named: 'Link Nummer {{number}} „{{name}}“',
  folder: 'Ordner ohne Namen',
  frameworkOfTable: 'Rahmen aus einer Tabelle',
  why: {
    noAddress: 'Er hat keine Adresse.',
    onlyFeed: 'Er nennt einen Feed und keine Seite.',
    cutOff: 'Die Datei endet mitten darin.',
    asset: 'Es ist eine Datei, die nicht im Export liegt.',
    emptyEntry: 'Darin wird nichts gesagt.',
    passwords:
      'Das scheint eine Liste von Passwörtern zu sein. Taproot liest solche Listen nicht; bewahre die Datei dort auf, wo niemand sie findet, oder lösche sie.',
    noLinks: 'Das scheint $t(fileFormats.{{format}}) zu sein, aber darin ist kein Link.',
    noCompetencies: 'In diesem Rahmen ist keine Kompetenz.',
    manyCompetencies: 'In diesem Rahmen sind mehr als {{most, number}} Kompetenzen; so viele hat keiner.',
    doctype:
      'Die Datei bringt einen eigenen Dokumenttyp mit, womit sich Schaden anrichten lässt. Taproot liest solche Dateien nicht.',
    damagedXml: 'Die Datei ist beschädigt: Irgendwo darin sind die Regeln von XML gebrochen.',
    tangled: 'Die Datei ist so gebaut, dass sie sich nicht lesen lässt. Nichts wurde aufgenommen.',
    lockedPart: 'Eine Datei des Archivs ist mit einem Passwort verschlossen ({{name}}). Die anderen kamen herein.',
    damagedPart: 'Eine Datei des Archivs ist beschädigt ({{name}}). Die anderen kamen herein.',
    again_one: '{{count}} Link steht mehr als einmal in der Datei. Er kommt einmal herein, in allen seinen Ordnern.',
    again_other:
      '{{count}} Links stehen mehr als einmal in der Datei. Jeder kommt einmal herein, in allen seinen Ordnern.',
    keyColumn:
      'Die Spalte „{{name, plain}}“ blieb draußen: Was eine Seite aufschließt, gehört nicht in die Weitergabe.',
    quoteCut: 'Eines seiner Zitate ist zu lang, um behalten zu werden.',
  },
  extra: {
    archived: 'Dort archiviert.',
    starred: 'Dort als Favorit markiert.',
    toRead: 'Noch zu lesen.',
    progress: 'Bis {{percent}} % gelesen.',
    pages: 'Seiten: {{name, plain}}',
    journal: 'Aus: {{name, plain}}',
    identifier: 'Nummer: {{name, plain}}',
    teaches: 'Es sagt von sich, es lehre: {{name, plain}}',
    column: '{{label, plain}}: {{value, plain}}',
  },
} as const;
