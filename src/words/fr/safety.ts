/** What the library says when it looks lost, and when a backup is due. */
export const safety = {
  lost_one:
    'La bibliothèque paraît plus vide qu’avant : elle contenait {{count}} ressource le {{date}}. La reprendre d’une sauvegarde ?',
  lost_other:
    'La bibliothèque paraît plus vide qu’avant : elle contenait {{count}} ressources le {{date}}. Les reprendre d’une sauvegarde ?',
  lostBackup: 'Le dernier fichier contenant tout date du {{date}}.',
  bringBack: 'Choisir le fichier',
  isRight: 'C’est bien ainsi',
  backedUp_one: 'Dernière sauvegarde : hier.',
  backedUp_other: 'Dernière sauvegarde : il y a {{count}} jours.',
  since_one: '{{count}} ressource est arrivée depuis. Si ce navigateur est réinitialisé, elle disparaît avec lui.',
  since_other:
    '{{count}} ressources sont arrivées depuis. Si ce navigateur est réinitialisé, elles disparaissent avec lui.',
  neverBackedUp_one:
    '{{count}} ressource, et aucune sauvegarde. Si ce navigateur est réinitialisé, elle disparaît avec lui.',
  neverBackedUp_other:
    '{{count}} ressources, et aucune sauvegarde. Si ce navigateur est réinitialisé, elles disparaissent avec lui.',
  backUp: 'Sauvegarder',
  later: 'Pas maintenant',
} as const;
