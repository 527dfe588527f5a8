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

  // a PDF in a tab, and one that is known by its address alone
  readFromTab: 'Text lesen',
  tabRead: 'Der Text ist jetzt in der Bibliothek: {{pages}}.',
  tabRefused: 'Der Tab hat die Datei nicht herausgegeben.',
  tabTooLarge: 'Die Datei hat {{size}}; das ist zu viel, um sie aus einem Tab zu holen.',
  howToRead:
    'Für den Text: Lade die Datei herunter und lege sie in der Bibliothek auf dieses Dokument. Dann lässt sie sich durchsuchen und zitieren.',
  toThePlace: 'In der Bibliothek öffnen',
  textTitle: 'Text des Dokuments',
  textHint:
    'Nur die Adresse ist bekannt. Wähle die PDF-Datei oder lege sie hier ab: Sie wird auf diesem Computer gelesen und lässt sich dann durchsuchen und mit Seite zitieren. Die Datei selbst wird nicht behalten.',
  chooseFile: 'Datei wählen',
  textKept: 'Der Text ist jetzt in der Bibliothek',

  // several files at once
  readingSeveral_one: '{{count}} Dokument wird gelesen',
  readingSeveral_other: '{{count}} Dokumente werden gelesen',
  titleSeveral_one: '{{count}} Dokument aufnehmen',
  titleSeveral_other: '{{count}} Dokumente aufnehmen',
  addedSeveral_one: '{{count}} Dokument im Eingang',
  addedSeveral_other: '{{count}} Dokumente im Eingang',
  nameOf: 'Titel von {{file}}',
  keepSeveral: 'Auch die Dateien in der Bibliothek behalten ({{size}})',
  keepSeveralHint:
    'Sie bleiben auf diesem Rechner und gehen nur hinaus, wo du es sagst. Ohne sie bleiben nur Titel und Texte.',
} as const;
