/** Words of the lexicon in the settings: what makes Taproot suggest a sentence. */
export const lexicon = {
  title: 'Mots qui suggèrent',
  hint: '« Chercher des preuves » propose des phrases qui ont ces mots. Désactivez ce qui égare, ajoutez ce que disent vos textes. Ils ne quittent cet ordinateur que dans votre sauvegarde.',
  writing:
    'Leur écriture : a|b est l’un ou l’autre, mot* a n’importe quelle fin, … laisse la place à cinq mots au plus, {students} est tout mot pour ceux qui apprennent.',
  count_one: 'Cherche {{count}} motif',
  count_other: 'Cherche {{count}} motifs',
  own_one: '{{count}} à vous',
  own_other: '{{count}} à vous',
  off_one: '{{count}} désactivé',
  off_other: '{{count}} désactivés',
  wordsOf: 'Mots qui suggèrent {{name}}',
  add: 'Vos propres mots pour {{name}}',
  addTo: 'Ajouter à {{name}}',
  placeholder: 'explique* … voisin*',
  yours: 'à vous',
  remove: 'Enlever : {{words}}',
  removed: 'Mots enlevés',
  added: '{{name}} : mots ajoutés',
  knownAlready: 'Ces mots y sont déjà.',
  unreadable:
    'Taproot ne peut pas lire cela. Écrivez des mots entiers, douze au plus, avec seulement | entre deux choix, * à la fin d’un mot et … entre des mots.',
} as const;
