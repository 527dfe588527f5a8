/** What import says of links that other programs kept. */
export const waysIn = {
  where_link: 'Link number {{number}}',
  where_link_named: 'Link number {{number}} “{{name}}”',
  folder: 'Untitled folder',
  frameworkOfTable: 'Framework from a table',
  why: {
    noAddress: 'It has no address.',
    onlyFeed: 'It names a feed, and no page.',
    cutOff: 'The file ends in the middle of it.',
    asset: 'It is a file that is not in the export.',
    emptyEntry: 'Nothing is said in it.',
    passwords:
      'This seems to be a list of passwords. Taproot does not read such lists; keep the file where nobody finds it, or delete it.',
    noLinks: 'This seems to be $t(fileFormats.{{format}}), but there is no link in it.',
    noCompetencies: 'There is no competency in this framework.',
    manyCompetencies: 'There are more than {{most, number}} competencies in this framework, which none has.',
    doctype:
      'The file declares a document type of its own, which can be used to do harm. Taproot does not read such files.',
    damagedXml: 'The file is damaged: somewhere in it the rules of XML are broken.',
    tangled: 'The file is built in a way that cannot be read. Nothing was brought in.',
    damagedPart: 'One file of the archive is damaged ({{name}}). The others came in.',
    again_one: '{{count}} link stands in the file more than once. It comes in once, in all its folders.',
    again_other: '{{count}} links stand in the file more than once. Each comes in once, in all its folders.',
    quoteCut: 'One of its quotes is too long to be kept.',
  },
  extra: {
    archived: 'Archived there.',
    starred: 'Marked as a favourite there.',
    toRead: 'To read.',
    progress: 'Read to {{percent}} %.',
    pages: 'Pages: {{name, plain}}',
    journal: 'In: {{name, plain}}',
    identifier: 'Number: {{name, plain}}',
    teaches: 'It says that it teaches: {{name, plain}}',
    column: '{{label, plain}}: {{value, plain}}',
  },
} as const;
