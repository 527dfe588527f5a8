/** Words for pages that could not be read, or not whole. */
export const page = {
  missing: {
    browser:
      'Der Browser lässt keine Erweiterung seine eigenen Seiten lesen. Darum wurden nur Titel und Adresse gespeichert.',
    store: 'Der Browser lässt keine Erweiterung seinen Store lesen. Darum wurden nur Titel und Adresse gespeichert.',
    document:
      'Die Anzeige des Browsers gibt nicht preis, was in dieser Datei steht. Darum wurden nur Name und Adresse gespeichert.',
    local:
      'Diese Datei liegt auf deinem eigenen Rechner: Nur ihr Name wurde gespeichert, und andere können sie nicht öffnen.',
    refused: 'Diese Seite ließ sich nicht lesen. Darum wurden nur Titel und Adresse gespeichert.',
    link: 'Die Seite hinter dem Link wurde nicht geöffnet. Darum wurden nur Name und Adresse gespeichert.',
    picture: 'Nur die Adresse des Bildes wurde gespeichert und die Seite, auf der es stand.',
  },
  cannot: {
    find: 'Die Datei {{file}} ließ sich nicht öffnen.',
    address: '{{url}} ist keine Webadresse.',
    entry: 'Eintrag {{position}} der Liste nennt weder Datei noch Adresse.',
    answer: 'Die Seite hat mit etwas geantwortet, das keine gelesene Seite ist.',
    open: 'Der Browser konnte die Seite nicht öffnen: {{why}}',
  },
} as const;
