/** Words of the search in the text of saved copies. */
export const texts = {
  also: 'También en copias guardadas',
  lookThere: 'Buscar también en copias guardadas',
  looking_one: 'Buscando en {{count}} copia guardada… {{share}}',
  looking_other: 'Buscando en {{count}} copias guardadas… {{share}}',
  looked_one: 'Se buscó en {{count}} copia guardada',
  looked_other: 'Se buscó en {{count}} copias guardadas',
  none: 'Aún no hay copias guardadas',
  inCopy: 'En la copia guardada:',
} as const;
