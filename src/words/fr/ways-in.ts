/** What import says of links that other programs kept. */
export const waysIn = {
  where_link: 'Lien numéro {{number}}',
  where_link_named: 'Lien numéro {{number}} « {{name}} »',
  folder: 'Dossier sans nom',
  frameworkOfTable: 'Référentiel tiré d’un tableau',
  why: {
    noAddress: 'Il n’a pas d’adresse.',
    onlyFeed: 'Il nomme un flux, et aucune page.',
    cutOff: 'Le fichier s’arrête au milieu.',
    asset: 'C’est un fichier qui n’est pas dans l’export.',
    emptyEntry: 'Il ne dit rien.',
    passwords:
      'Cela ressemble à une liste de mots de passe. Taproot ne lit pas de telles listes ; gardez le fichier là où personne ne le trouve, ou supprimez-le.',
    noLinks: 'Cela ressemble à ceci : $t(fileFormats.{{format}}), mais il n’y a aucun lien.',
    noCompetencies: 'Il n’y a aucune compétence dans ce référentiel.',
    manyCompetencies: 'Il y a plus de {{most, number}} compétences dans ce référentiel ; aucun n’en a autant.',
    doctype:
      'Le fichier déclare un type de document à lui, ce qui peut servir à nuire. Taproot ne lit pas de tels fichiers.',
    damagedXml: 'Le fichier est endommagé : quelque part, les règles de XML sont enfreintes.',
    tangled: 'Le fichier est fait de telle façon qu’il ne peut être lu. Rien n’a été repris.',
    lockedPart: 'Un fichier de l’archive est verrouillé par un mot de passe ({{name}}). Les autres sont entrés.',
    damagedPart: 'Un fichier de l’archive est endommagé ({{name}}). Les autres sont entrés.',
    again_one: '{{count}} lien figure plus d’une fois dans le fichier. Il entre une fois, dans tous ses dossiers.',
    again_other:
      '{{count}} liens figurent plus d’une fois dans le fichier. Chacun entre une fois, dans tous ses dossiers.',
    keyColumn:
      'La colonne « {{name, plain}} » est restée dehors : ce qui ouvre une page n’est pas fait pour être transmis.',
    quoteCut: 'L’une de ses citations est trop longue pour être gardée.',
  },
  extra: {
    archived: 'Archivé là-bas.',
    starred: 'Marqué là-bas comme favori.',
    toRead: 'À lire.',
    progress: 'Lu jusqu’à {{percent}} %.',
    pages: 'Pages : {{name, plain}}',
    journal: 'Dans : {{name, plain}}',
    identifier: 'Numéro : {{name, plain}}',
    teaches: 'La page dit qu’elle enseigne : {{name, plain}}',
    column: '{{label, plain}} : {{value, plain}}',
  },
} as const;
