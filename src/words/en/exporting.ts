/** What Taproot writes into the documents that leave it. Reading Markdown looks for the same words; names stand in them plain. */
export const exporting = {
  document: {
    by: 'By {{name, plain}}',
    insideOf: 'A collection in {{name, plain}}',
    collection: 'A collection',
    description: 'Description:',
    note: 'Note:',
    tags: 'Tags:',
    page: 'Web page',
    video: 'Video',
    document: 'Document',
    thing: 'Book or object',
    noLicence: 'No licence stated',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    strength_1: 'touches on',
    strength_2: 'practises',
    strength_3: 'centres on',
    several: 'Resources',
  },
} as const;
