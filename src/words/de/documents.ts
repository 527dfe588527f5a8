/** Words about documents that are read from files. */
export const documents = {
  reading: '{{name}} wird gelesen',
  title: 'Dieses Dokument aufnehmen',
  name: 'Titel',
  by: 'Von {{names}}',
  pages_one: '{{count}} Seite',
  pages_other: '{{count}} Seiten',
  size: 'PDF, {{size}}',
  beginning: 'So fängt es an',
  noText:
    'Es enthält keine Wörter: Seine Seiten sind Bilder. Es lässt sich aufheben, aber nicht durchsuchen oder zitieren.',
  unread_one: 'Seine letzte Seite ist nicht gelesen: Das Dokument ist zu lang.',
  unread_other: 'Seine letzten {{count}} Seiten sind nicht gelesen: Das Dokument ist zu lang.',
  keep: 'Auch die Datei in der Bibliothek aufheben ({{size}})',
  keepHint: 'Sie bleibt auf diesem Rechner und geht nur hinaus, wo du es sagst. Ohne sie bleiben nur Titel und Text.',
  add: 'In die Bibliothek aufnehmen',
  added: '„{{name}}“ aufgenommen',
  stopped: 'Angehalten. Nichts wurde aufgenommen.',
  locked:
    '{{name}} ist mit einem Passwort gesperrt, deshalb lässt es sich hier nicht lesen. Öffne es in deinem Leseprogramm, speichere es ohne Passwort und lege es noch einmal hier ab.',
  broken: '{{name}} ließ sich nicht lesen: Es ist beschädigt oder kein PDF. Nichts wurde aufgenommen.',
  endless: '{{name}} zu lesen dauerte zu lange und wurde abgebrochen. Nichts wurde aufgenommen.',
  tooLarge: '{{name}} hat {{size}}; ein Dokument darf {{most}} haben. Nichts wurde aufgenommen.',
} as const;
