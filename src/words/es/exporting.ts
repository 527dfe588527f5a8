/** What Taproot writes into the documents that leave it. Reading Markdown looks for the same words; names stand in them plain. */
export const exporting = {
  document: {
    by: 'De {{name, plain}}',
    insideOf: 'Una colección en {{name, plain}}',
    collection: 'Una colección',
    description: 'Descripción:',
    note: 'Nota:',
    tags: 'Etiquetas:',
    page: 'Página web',
    video: 'Vídeo',
    document: 'Documento',
    thing: 'Libro u objeto',
    noLicence: 'Sin licencia declarada',
    minutes_one: '{{count}} minuto',
    minutes_other: '{{count}} minutos',
    strength_1: 'toca',
    strength_2: 'trabaja',
    strength_3: 'se centra en',
    several: 'Recursos',
  },
} as const;
