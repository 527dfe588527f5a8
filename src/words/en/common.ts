/** Words that more than one area uses. */
export const common = {
  undo: 'Undo',
  redo: 'Again',
  cancel: 'Not now',
  close: 'Close',
  remove: 'Remove',
  strength_1: 'Touches on',
  strength_2: 'Practises',
  strength_3: 'Centres on',
  untitled: 'Untitled',
  nameless: 'A colleague',
} as const;
