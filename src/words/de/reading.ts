/** Words of the quick look and of the reading view. */
export const reading = {
  quickLook: 'Kurzblick',
  quickLookAt: 'Kurzblick: {{name}}',
  keysQuickLook: 'Kurzblick öffnen und schließen',
  openBeside: 'Neben der Liste öffnen',
  whereItIs: 'Wo es liegt',
  inTheInbox: 'Im Eingang: noch in keiner Sammlung',
  inTheTrash: 'Im Papierkorb',
  nothingSaid: 'Noch keine Beschreibung, Notiz, Kompetenz oder Zitat.',
} as const;
