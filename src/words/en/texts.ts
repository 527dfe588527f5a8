/** Words of the search in the text of saved copies. */
export const texts = {
  also: 'Also in saved copies',
  lookThere: 'Look in saved copies too',
  looking_one: 'Looking through {{count}} saved copy … {{share}}',
  looking_other: 'Looking through {{count}} saved copies … {{share}}',
  looked_one: '{{count}} saved copy looked through',
  looked_other: '{{count}} saved copies looked through',
  none: 'No saved copies yet',
  inCopy: 'In the saved copy:',
} as const;
