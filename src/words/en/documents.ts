/** Words about documents that are read from files. */
export const documents = {
  reading: 'Reading {{name}}',
  title: 'Add this document',
  name: 'Title',
  by: 'By {{names}}',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  size: 'PDF, {{size}}',
  beginning: 'How it begins',
  noText: 'No words were found in it: its pages are pictures. It can be kept, but not searched or quoted.',
  unread_one: 'Its last page is not read: the document is too long.',
  unread_other: 'Its last {{count}} pages are not read: the document is too long.',
  keep: 'Keep the file in the library too ({{size}})',
  keepHint: 'It stays on this computer, and leaves only where you say so. Without it only title and text are kept.',
  add: 'Add to the library',
  added: '“{{name}}” added',
  stopped: 'Stopped. Nothing was added.',
  locked:
    '{{name}} is locked with a password, so nobody can read it here. Open it in your reader, save it without the password, then drop it again.',
  broken: '{{name}} could not be read: it is damaged, or no PDF. Nothing was added.',
  endless: '{{name}} took too long to read and was left. Nothing was added.',
  tooLarge: '{{name}} has {{size}}; a document may have {{most}}. Nothing was added.',

  // a PDF in a tab, and one that is known by its address alone
  readFromTab: 'Read its text',
  tabRead: 'Its text is in the library now: {{pages}}.',
  tabRefused: 'The tab did not hand the file over.',
  tabTooLarge: 'The file has {{size}}, which is too much to take out of a tab.',
  howToRead:
    'To have its text: download the file, then drop it on this document in the library. It can be searched and quoted then.',
  toThePlace: 'Open it in the library',
  textTitle: 'Text of the document',
  textHint:
    'Only its address is known. Choose its PDF file, or drop it here: it is read on this computer, and can then be searched and quoted by page. The file itself is not kept.',
  chooseFile: 'Choose its file',
  textKept: 'Its text is in the library now',

  // several files at once
  readingSeveral_one: 'Reading {{count}} document',
  readingSeveral_other: 'Reading {{count}} documents',
  titleSeveral_one: 'Add {{count}} document',
  titleSeveral_other: 'Add {{count}} documents',
  addedSeveral_one: '{{count}} document added to your Inbox',
  addedSeveral_other: '{{count}} documents added to your Inbox',
  nameOf: 'Title of {{file}}',
  keepSeveral: 'Keep the files in the library too ({{size}})',
  keepSeveralHint:
    'They stay on this computer, and leave only where you say so. Without them only titles and texts are kept.',
} as const;
