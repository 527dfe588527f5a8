/** Words of the quick look and of the reading view. */
export const reading = {
  quickLook: 'Vistazo',
  quickLookAt: 'Vistazo: {{name}}',
  keysQuickLook: 'Vistazo, y cerrarlo',
  openBeside: 'Abrir junto a la lista',
  whereItIs: 'Dónde está',
  inTheInbox: 'En la Entrada: todavía en ninguna colección',
  inTheTrash: 'En la papelera',
  nothingSaid: 'Todavía sin descripción, nota, competencia ni cita.',
} as const;
