/** Words of the quick look and of the reading view. */
export const reading = {
  quickLook: 'Coup d’œil',
  quickLookAt: 'Coup d’œil : {{name}}',
  keysQuickLook: 'Coup d’œil, et le fermer',
  openBeside: 'Ouvrir à côté de la liste',
  whereItIs: 'Où elle est',
  inTheInbox: 'Dans la boîte de réception : pas encore dans une collection',
  inTheTrash: 'Dans la corbeille',
  nothingSaid: 'Pas encore de description, de note, de compétence ni de citation.',
} as const;
