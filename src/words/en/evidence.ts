/** Words of evidence: quotes on their page, and sentences that may show a competency. */
export const evidence = {
  openOnPage: 'Open on the page',
  openQuote: 'Open on the page: “{{words}}”',

  // look for evidence
  look: 'Look for evidence',
  looking: 'Reading the text…',
  stop: 'Stop',
  title: 'May be evidence',
  hint: 'Found by their words alone. You decide what they show.',
  keys: 'Enter takes it, Delete refuses it for good.',
  none: 'No sentence here has words that Taproot looks for. That says nothing about the page.',
  english: 'Only English is read so far.',
  may: 'May show: {{name}}',
  because: 'Because of: {{words}}',
  take: 'Take as evidence',
  refuse: 'Refuse for good',
  refused: 'It is not offered again.',
  taken: 'Taken as evidence',
  failed: 'Could not be read. Nothing was changed.',

  // what a single quote shows
  whatItShows: 'What it shows',
  whatThisShows: 'What it shows: “{{words}}”',
  goodFor: 'What does this quote show?',
  evidenceFor: 'Evidence for {{names}}',
  reasonBy: '{{competency}}, by {{name}}',
  shownIn: 'Also shown in',
  shownInOf: 'Also shows {{name}}',
  page: 'Page {{page}}',

  // what was refused
  refusedTitle: 'Refused',
  offerAgain: 'Offer again',
  offerAgainOf: 'Offer again: “{{words}}”',
  offered: 'It may be offered again.',
} as const;
