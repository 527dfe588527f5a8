/** What the library says when it looks lost, and when a backup is due. */
export const safety = {
  lost_one:
    'La biblioteca parece más vacía de lo que estaba: tenía {{count}} recurso el {{date}}. ¿Recuperarlo de una copia?',
  lost_other:
    'La biblioteca parece más vacía de lo que estaba: tenía {{count}} recursos el {{date}}. ¿Recuperarlos de una copia?',
  lostBackup: 'El último archivo con todo dentro se hizo el {{date}}.',
  bringBack: 'Elegir el archivo',
  isRight: 'Está bien así',
  backedUp_one: 'Última copia: ayer.',
  backedUp_other: 'Última copia: hace {{count}} días.',
  since_one: 'Desde entonces ha llegado {{count}} recurso. Si este navegador se restablece, se pierde con él.',
  since_other: 'Desde entonces han llegado {{count}} recursos. Si este navegador se restablece, se pierden con él.',
  neverBackedUp_one: '{{count}} recurso y ninguna copia todavía. Si este navegador se restablece, se pierde con él.',
  neverBackedUp_other:
    '{{count}} recursos y ninguna copia todavía. Si este navegador se restablece, se pierden con él.',
  backUp: 'Hacer una copia',
  later: 'Ahora no',
} as const;
