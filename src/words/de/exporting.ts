/** What Taproot writes into the documents that leave it. Reading Markdown looks for the same words; names stand in them plain. */
export const exporting = {
  document: {
    by: 'Von {{name, plain}}',
    insideOf: 'Eine Sammlung in {{name, plain}}',
    collection: 'Eine Sammlung',
    description: 'Beschreibung:',
    note: 'Notiz:',
    tags: 'Schlagwörter:',
    page: 'Webseite',
    video: 'Video',
    document: 'Dokument',
    thing: 'Buch oder Gegenstand',
    noLicence: 'Keine Lizenz angegeben',
    minutes_one: '{{count}} Minute',
    minutes_other: '{{count}} Minuten',
    strength_1: 'streift',
    strength_2: 'übt',
    strength_3: 'stellt ins Zentrum',
    several: 'Materialien',
  },
} as const;
