/** Words about documents that are read from files. */
export const documents = {
  reading: 'Lecture de {{name}}',
  title: 'Ajouter ce document',
  name: 'Titre',
  by: 'De {{names}}',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  size: 'PDF de {{size}}',
  beginning: 'Comment il commence',
  noText: 'Aucun mot n’y a été trouvé : ses pages sont des images. Il peut être gardé, mais ni fouillé ni cité.',
  unread_one: 'Sa dernière page n’est pas lue : le document est trop long.',
  unread_other: 'Ses {{count}} dernières pages ne sont pas lues : le document est trop long.',
  keep: 'Garder aussi le fichier dans la bibliothèque ({{size}})',
  keepHint:
    'Il reste sur cet ordinateur, et ne part que si vous le dites. Sans lui, seuls le titre et le texte sont gardés.',
  add: 'Ajouter à la bibliothèque',
  added: '« {{name}} » ajouté',
  stopped: 'Arrêté. Rien n’a été ajouté.',
  locked:
    '{{name}} est protégé par un mot de passe, personne ne peut donc le lire ici. Ouvrez-le dans votre lecteur, enregistrez-le sans mot de passe, puis déposez-le de nouveau.',
  broken: '{{name}} n’a pas pu être lu : il est abîmé, ou n’est pas un PDF. Rien n’a été ajouté.',
  endless: 'La lecture de {{name}} durait trop longtemps et a été abandonnée. Rien n’a été ajouté.',
  tooLarge: '{{name}} fait {{size}} ; un document peut faire {{most}}. Rien n’a été ajouté.',

  // a PDF in a tab, and one that is known by its address alone
  readFromTab: 'Lire son texte',
  tabRead: 'Son texte est maintenant dans la bibliothèque : {{pages}}.',
  tabRefused: 'L’onglet n’a pas remis le fichier.',
  tabTooLarge: 'Le fichier fait {{size}} : c’est trop pour le prendre dans un onglet.',
  howToRead:
    'Pour avoir son texte : téléchargez le fichier, puis déposez-le sur ce document dans la bibliothèque. On peut alors le fouiller et le citer.',
  toThePlace: 'L’ouvrir dans la bibliothèque',
  textTitle: 'Texte du document',
  textHint:
    'Seule son adresse est connue. Choisissez son fichier PDF ou déposez-le ici : il est lu sur cet ordinateur, et peut ensuite être fouillé et cité page par page. Le fichier lui-même n’est pas gardé.',
  chooseFile: 'Choisir son fichier',
  textKept: 'Son texte est maintenant dans la bibliothèque',

  // several files at once
  readingSeveral_one: 'Lecture de {{count}} document',
  readingSeveral_other: 'Lecture de {{count}} documents',
  titleSeveral_one: 'Ajouter {{count}} document',
  titleSeveral_other: 'Ajouter {{count}} documents',
  addedSeveral_one: '{{count}} document ajouté',
  addedSeveral_other: '{{count}} documents ajoutés',
  nameOf: 'Titre de {{file}}',
  keepSeveral: 'Garder aussi les fichiers dans la bibliothèque ({{size}})',
  keepSeveralHint:
    'Ils restent sur cet ordinateur et ne partent que là où vous le dites. Sans eux, seuls les titres et les textes sont gardés.',
} as const;
