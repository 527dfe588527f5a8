/** Words of what teachers set up for themselves: saved searches, words that suggest, refused sentences. */
export const habits = {
  title: 'Saved searches and suggestions',
  searches_one: '{{count}} saved search',
  searches_other: '{{count}} saved searches',
  words_one: '{{count}} change to the words that suggest',
  words_other: '{{count}} changes to the words that suggest',
  refusals_one: '{{count}} refused sentence',
  refusals_other: '{{count}} refused sentences',

  // before a file leaves
  stay: 'Saved searches and suggestions stay here',
  stayWhy: '{{things}}. Only you need them, but a backup has to hold them.',
  onlyBackup: '{{things}}. Only a backup, as a file for Taproot, can carry them.',
  go: 'Saved searches and suggestions leave',
  goWhy: '{{things}}. Whoever has the file can read them.',
  switch: 'Send saved searches and suggestions too',

  // before a file comes in
  bringIn: 'Bring in saved searches and suggestions',
  hint: 'Whoever made this file set them up for themselves. Bring them in if that was you.',
  outside: 'Saved searches and suggestions stay in the file',
} as const;
