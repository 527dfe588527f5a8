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
} as const;
