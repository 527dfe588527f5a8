/** Words of the quick look and of the reading view. */
export const reading = {
  // quick look
  quickLook: 'Quick look',
  quickLookAt: 'Quick look: {{name}}',
  keysQuickLook: 'Quick look, and close it',
  openBeside: 'Open beside the list',
  whereItIs: 'Where it is',
  inTheInbox: 'In the Inbox: in no collection yet',
  inTheTrash: 'In the trash',
  nothingSaid: 'No description, note, competency or quote yet.',

  // reading view
  title: 'Saved copy',
  back: 'Back',
  openPage: 'Open the page',
  savedOn: 'Saved on {{date}}',
  print: 'Print',
  smaller: 'Smaller letters',
  larger: 'Larger letters',
  ground: 'Ground',
  ground_theme: 'As the library',
  ground_paper: 'Paper',
  ground_sepia: 'Sepia',
  ground_dark: 'Dark',

  // quotes
  quotes: 'Quotes',
  noQuotes: 'No quote yet. Select words in the text, then keep them here.',
  keepQuote: 'Keep as a quote',
  keepQuoteHint: 'Select words in the text first',
  quoteKept: 'Kept as a quote',
  goToQuote: 'Show in the text',
  lostTitle: 'Not found in the saved copy',
  lostHint:
    'The page may say it in other words now, or may have lost it. It stays here with its words unless you place it.',

  // nothing to read
  noneTitle: 'No saved copy of this page',
  noneWhy:
    'Taproot keeps the readable text when it saves a page. A video, a PDF or a page that may not be read has none, and a colleague’s bundle brings it only when they chose so.',
  noneDo: 'The page itself may still be there.',

  // a quote that the text does not hold, placed by hand
  placeLost: 'Place it by hand',
  placeLostOf: 'Place it by hand: “{{words}}”',
  placing: 'Select the words in the text where this quote stands now, then press “Place this quote here”.',
  placeHere: 'Place this quote here',
  placed: 'Quote placed. It has the new words now.',
  keepLost: 'Leave it as it is',
} as const;
