/** Words for pages that could not be read, or not whole. */
export const page = {
  missing: {
    browser:
      'Le navigateur ne laisse aucune extension lire ses propres pages : seuls le titre et l’adresse ont été enregistrés.',
    store:
      'Le navigateur ne laisse aucune extension lire sa boutique : seuls le titre et l’adresse ont été enregistrés.',
    document:
      'La visionneuse du navigateur ne montre pas ce que contient ce fichier : seuls son nom et son adresse ont été enregistrés.',
    local:
      'Ce fichier est sur votre propre ordinateur : seul son nom a été enregistré, et vos collègues ne peuvent pas l’ouvrir.',
    refused: 'Cette page n’a pas pu être lue : seuls le titre et l’adresse ont été enregistrés.',
    link: 'La page du lien n’a pas été ouverte : seuls son nom et son adresse ont été enregistrés.',
    picture: 'Seules l’adresse de l’image et la page où elle se trouvait ont été enregistrées.',
  },
  cannot: {
    find: 'Le fichier {{file}} n’a pas pu être ouvert.',
    address: '{{url}} n’est pas une adresse web.',
    entry: 'L’entrée {{position}} de la liste ne nomme ni fichier ni adresse.',
    answer: 'La page a répondu par quelque chose qui n’est pas la lecture d’une page.',
    open: 'Le navigateur n’a pas pu ouvrir la page : {{why}}',
  },
} as const;
