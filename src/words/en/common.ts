/** Words that more than one area uses. */
export const common = {
  undo: 'Undo',
  redo: 'Again',
  cancel: 'Not now',
  close: 'Close',
  remove: 'Remove',
  keep: 'Keep',
  create: 'New “{{name}}”',
  diskFull: 'The disk is full. What you just typed is still here in this window: free some space, then press Keep.',
  notKept: 'That could not be kept. What you just typed is still here in this window: press Keep to try again.',
  strength_1: 'Touches on',
  strength_2: 'Practises',
  strength_3: 'Centres on',
  strength_none: 'Claimed',
  untitled: 'Untitled',
  nameless: 'A colleague',
} as const;
