/** Words of the search in the text of saved copies. */
export const texts = {
  also: 'Aussi dans les copies enregistrées',
  lookThere: 'Chercher aussi dans les copies enregistrées',
  looking_one: 'Recherche dans {{count}} copie enregistrée… {{share}}',
  looking_other: 'Recherche dans {{count}} copies enregistrées… {{share}}',
  looked_one: '{{count}} copie enregistrée parcourue',
  looked_other: '{{count}} copies enregistrées parcourues',
  none: 'Pas encore de copie enregistrée',
  inCopy: 'Dans la copie enregistrée :',
} as const;
