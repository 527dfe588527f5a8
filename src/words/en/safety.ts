/** What the library says when it looks lost, and when a backup is due. */
export const safety = {
  lost_one:
    'The library looks emptier than it was: it held {{count}} resource on {{date}}. Bring it back from a backup?',
  lost_other:
    'The library looks emptier than it was: it held {{count}} resources on {{date}}. Bring them back from a backup?',
  lostBackup: 'The last file with everything in it was made on {{date}}.',
  bringBack: 'Choose the file',
  isRight: 'It is right as it is',
  backedUp_one: 'Last backup yesterday.',
  backedUp_other: 'Last backup {{count}} days ago.',
  since_one: '{{count}} resource has come since. If this browser is reset, it goes with it.',
  since_other: '{{count}} resources have come since. If this browser is reset, they go with it.',
  neverBackedUp_one: '{{count}} resource, and no backup yet. If this browser is reset, it goes with it.',
  neverBackedUp_other: '{{count}} resources, and no backup yet. If this browser is reset, they go with it.',
  backUp: 'Back up now',
  later: 'Not now',
} as const;
