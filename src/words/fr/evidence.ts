/** Words of evidence: quotes on their page, and sentences that may show a competency. */
export const evidence = {
  openOnPage: 'Ouvrir dans la page',
  openQuote: 'Ouvrir dans la page : « {{words}} »',

  // look for evidence
  look: 'Chercher des preuves',
  looking: 'Lecture du texte…',
  stop: 'Arrêter',
  title: 'Peut-être une preuve',
  hint: 'Trouvées par leurs mots seuls. À vous de décider ce qu’elles montrent.',
  keys: 'Entrée la retient, Suppr la refuse définitivement.',
  none: 'Aucune phrase ici n’a de mots que Taproot cherche. Cela ne dit rien de la page.',
  english: 'Seul l’anglais est lu pour l’instant.',
  may: 'Montre peut-être : {{name}}',
  because: 'À cause des mots : {{words}}',
  take: 'Retenir comme preuve',
  refuse: 'Refuser définitivement',
  refused: 'Elle ne sera plus proposée.',
  taken: 'Retenue comme preuve',
  failed: 'La lecture a échoué. Rien n’a été modifié.',

  // what a single quote shows
  whatItShows: 'Ce qu’elle montre',
  whatThisShows: 'Ce qu’elle montre : « {{words}} »',
  goodFor: 'Que montre cette citation ?',
  evidenceFor: 'Preuve pour {{names}}',
  reasonBy: '{{competency}}, selon {{name}}',
  shownIn: 'Se voit aussi dans',
  shownInOf: 'Montre aussi {{name}}',
  page: 'Page {{page}}',

  // what was refused
  refusedTitle: 'Refusées',
  offerAgain: 'Proposer à nouveau',
  offerAgainOf: 'Proposer à nouveau : « {{words}} »',
  offered: 'Elle peut être proposée à nouveau.',
} as const;
