/** Words of the frame around the library: its panes, its keys, the palette of commands. */
export const shell = {
  // panes
  resizeNav: 'Width of the navigation',
  resizeDetail: 'Width of the open resource',
  foldNav: 'Fold the navigation',
  unfoldNav: 'Unfold the navigation',

  // keys
  keysPalette: 'All commands',
  keysGoInbox: 'To the Inbox',
  keysGoAll: 'To all resources',
  keysGoTrash: 'To the Trash',
  keysGoCoverage: 'To the coverage map',
  keysGoHistory: 'To History',
  keysGoSettings: 'To Settings',

  // palette
  palette: 'Commands',
  palettePlaceholder: 'What do you want to do, or where to go?',
  paletteNothing: 'No command, place or resource of that name.',
  paletteDo: 'Do',
  paletteGo: 'Go to',
  paletteResources: 'Resources',
  exportEverything: 'Export everything',
  themeOf: 'Look: {{theme}}',
} as const;
