/** Words of what teachers set up for themselves: saved searches, words that suggest, refused sentences. */
export const habits = {
  title: 'Recherches enregistrées et suggestions',
  searches_one: '{{count}} recherche enregistrée',
  searches_other: '{{count}} recherches enregistrées',
  words_one: '{{count}} changement aux mots qui suggèrent',
  words_other: '{{count}} changements aux mots qui suggèrent',
  refusals_one: '{{count}} phrase refusée',
  refusals_other: '{{count}} phrases refusées',

  // before a file leaves
  stay: 'Les recherches enregistrées et les suggestions restent ici',
  stayWhy: '{{things}}. Cela ne sert qu’à vous, mais une sauvegarde doit le contenir.',
  onlyBackup: '{{things}}. Seule une sauvegarde, comme fichier pour Taproot, peut le porter.',
  go: 'Les recherches enregistrées et les suggestions partent',
  goWhy: '{{things}}. Quiconque a le fichier peut le lire.',
  switch: 'Envoyer aussi les recherches enregistrées et les suggestions',

  // before a file comes in
  bringIn: 'Recevoir les recherches enregistrées et les suggestions',
  hint: 'La personne qui a fait ce fichier avait réglé cela pour elle-même. Recevez-le si c’était vous.',
  outside: 'Les recherches enregistrées et les suggestions restent dans le fichier',
} as const;
