/** Words of checking links: what is asked for before, how it ended, and what is known of one. */
export const links = {
  standing_dead: 'Mort',
  standing_moved: 'Déplacé',
  standing_works: 'Fonctionne',
  standing_unsaid: 'Le site ne l’a pas dit',
  standing_unchecked: 'Non vérifié',

  check: 'Vérifier les liens',
  checkOne: 'Vérifier ce lien',
  checkAgain: 'Vérifier de nouveau',
  checkList: 'Vérifier les liens de cette liste',
  notYet: 'Aucun lien de cette liste n’a encore été vérifié. Taproot n’interroge les sites que si vous le dites.',

  what_one:
    'Taproot demande à {{count}} adresse si la page est toujours là. Le site est interrogé comme si vous ouvriez la page, mais sans cookies, et n’apprend rien de votre bibliothèque.',
  what_other:
    'Taproot demande à {{count}} adresses si la page est toujours là. Chaque site est interrogé comme si vous ouvriez la page, mais sans cookies, et n’apprend rien de votre bibliothèque.',
  permission_one:
    'Votre navigateur demandera peut-être d’abord si Taproot peut joindre ce site, et appellera cela lire et modifier des données. Taproot regarde seulement si l’adresse répond, et rend l’autorisation à la fin.',
  permission_other:
    'Votre navigateur demandera peut-être d’abord si Taproot peut joindre ces {{count}} sites, et appellera cela lire et modifier des données. Taproot regarde seulement si les adresses répondent, et rend l’autorisation à la fin.',
  later_one:
    '{{count}} autre lien attend la prochaine vérification : on ne demande au navigateur que quelques centaines de sites à la fois.',
  later_other:
    '{{count}} autres liens attendent la prochaine vérification : on ne demande au navigateur que quelques centaines de sites à la fois.',
  left_one: '{{count}} lien ne mène à aucun site du web et est laissé de côté.',
  left_other: '{{count}} liens ne mènent à aucun site du web et sont laissés de côté.',
  nothing: 'Il n’y a ici aucun lien vers un site du web à vérifier.',
  begin_one: 'Vérifier {{count}} lien',
  begin_other: 'Vérifier {{count}} liens',
  checking_one: 'Vérification de {{count}} lien',
  checking_other: 'Vérification de {{count}} liens',

  refused: 'Le navigateur n’a pas été autorisé à joindre les sites : aucun lien n’a été vérifié. Rien n’a été modifié.',
  busy: 'Une autre fenêtre vérifie des liens. Vérifiez ceux-ci quand elle aura fini.',
  offline: 'Cet ordinateur n’est pas connecté : aucun lien n’a été vérifié. Connectez-le, puis vérifiez de nouveau.',
  noAnswer:
    'Aucun site n’a répondu. Cela en dit plus sur votre connexion que sur les liens : rien n’a été noté. Vérifiez de nouveau plus tard.',
  checked_one: '{{count}} lien vérifié : {{found}}',
  checked_other: '{{count}} liens vérifiés : {{found}}',
  stopped_one: 'Arrêté. {{count}} lien a été vérifié, et ce qui a été trouvé est gardé.',
  stopped_other: 'Arrêté. {{count}} liens ont été vérifiés, et ce qui a été trouvé est gardé.',
  found_works_one: '{{count}} fonctionne',
  found_works_other: '{{count}} fonctionnent',
  found_moved_one: '{{count}} déplacé',
  found_moved_other: '{{count}} déplacés',
  found_dead_one: '{{count}} mort',
  found_dead_other: '{{count}} morts',
  found_unsaid_one: '{{count}} site ne l’a pas dit',
  found_unsaid_other: '{{count}} sites ne l’ont pas dit',

  works: 'Lien vérifié le {{day}} : il fonctionne.',
  gone: 'Lien vérifié le {{day}} : la page n’est plus là ({{status}}).',
  silent:
    'Lien vérifié le {{day}} : pas de réponse. Le site n’existe peut-être plus, ou une connexion a échoué à ce moment-là.',
  moved: 'Lien vérifié le {{day}} : la page est maintenant à {{address}}',
  movedToFront:
    'Lien vérifié le {{day}} : il mène au début du site, la page n’est donc peut-être plus là : {{address}}',
  movedAway: 'Lien vérifié le {{day}} : il mène à un autre site. Ouvrez-le pour voir lequel.',
  unsaid: 'Lien vérifié le {{day}} : le site n’a pas dit si la page est là.',
  unsaidStatus: 'Lien vérifié le {{day}} : le site n’a pas dit si la page est là ({{status}}).',
  takeOver: 'Reprendre la nouvelle adresse',
  tookOver: 'La nouvelle adresse a été reprise.',
  taken: '« {{name}} » a déjà cette adresse : rien n’a été modifié.',
} as const;
