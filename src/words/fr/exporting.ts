/** What Taproot writes into the documents that leave it. Reading Markdown looks for the same words; names stand in them plain. */
export const exporting = {
  document: {
    by: 'Par {{name, plain}}',
    insideOf: 'Une collection dans {{name, plain}}',
    collection: 'Une collection',
    description: 'Description :',
    note: 'Note :',
    tags: 'Étiquettes :',
    page: 'Page web',
    video: 'Vidéo',
    document: 'Document',
    thing: 'Livre ou objet',
    noLicence: 'Aucune licence indiquée',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    strength_1: 'aborde',
    strength_2: 'fait pratiquer',
    strength_3: 'se centre sur',
    several: 'Ressources',
  },
} as const;
