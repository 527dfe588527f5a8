/** Words of the search in the text of saved copies. */
export const texts = {
  also: 'Auch in gespeicherten Kopien',
  lookThere: 'Auch in gespeicherten Kopien suchen',
  looking_one: '{{count}} gespeicherte Kopie wird durchsucht … {{share}}',
  looking_other: '{{count}} gespeicherte Kopien werden durchsucht … {{share}}',
  looked_one: '{{count}} gespeicherte Kopie durchsucht',
  looked_other: '{{count}} gespeicherte Kopien durchsucht',
  none: 'Noch keine gespeicherten Kopien',
  inCopy: 'In der gespeicherten Kopie:',
} as const;
