/** The six competencies that come with Taproot, and what stands under them. */
export const deeperLearning = {
  framework: {
    name: 'Apprentissage en profondeur : les six compétences',
    description: 'Six compétences nommées par la William and Flora Hewlett Foundation ; la formulation est la nôtre.',
  },
  academicContent: {
    name: 'Maîtriser les contenus disciplinaires',
    shortName: 'Contenus essentiels',
    statement:
      'Se construire une base solide dans une discipline, en connaître les méthodes et le langage, et employer ce savoir dans des situations nouvelles.',
  },
  criticalThinking: {
    name: 'Penser de façon critique et résoudre des problèmes complexes',
    shortName: 'Esprit critique',
    statement:
      'Trouver, juger et croiser des informations, employer les outils d’une discipline et mener une solution raisonnée à travers un problème qui n’a pas de réponse toute faite.',
  },
  collaboration: {
    name: 'Travailler en collaboration',
    shortName: 'Collaboration',
    statement:
      'Fixer des buts communs, planifier ensemble, peser plusieurs points de vue et porter sa part pour que le groupe réussisse.',
  },
  communication: {
    name: 'Communiquer efficacement',
    shortName: 'Communication',
    statement:
      'Ordonner idées et résultats, écouter, donner et utiliser des retours, et façonner un message oral, écrit ou médiatique pour son public.',
  },
  selfDirected: {
    name: 'Apprendre à apprendre',
    shortName: 'Apprentissage autonome',
    statement:
      'Se fixer des buts, suivre ses progrès, chercher de l’aide et des ressources, changer d’approche quand elle ne marche pas.',
  },
  academicMindset: {
    name: 'Développer un état d’esprit d’apprenant',
    shortName: 'État d’esprit',
    statement:
      'Croire que l’effort fait grandir les capacités, se sentir membre d’une communauté qui apprend, voir la valeur du travail et persévérer.',
  },
  academicContent1: {
    name: 'Connaître les faits et les idées',
    statement: 'Connaître les faits, idées et théories centrales d’une discipline, et ce qui les relie.',
  },
  academicContent2: {
    name: 'Parler son langage',
    statement: 'Employer les mots, les signes et les formes d’argument qu’emploie la discipline.',
  },
  academicContent3: {
    name: 'Travailler comme la discipline travaille',
    statement: 'Employer les méthodes et les outils par lesquels la discipline découvre et crée.',
  },
  academicContent4: {
    name: 'Le porter dans des situations nouvelles',
    statement: 'Reconnaître où le savoir d’une tâche aide dans une autre, et l’y appliquer.',
  },
  criticalThinking1: {
    name: 'Poser le problème',
    statement: 'Dire quel est le problème, ce que l’on sait et ce qui vaudrait pour réponse.',
  },
  criticalThinking2: {
    name: 'Trouver et juger l’information',
    statement: 'Chercher l’information en plusieurs lieux et peser la confiance que chacun mérite.',
  },
  criticalThinking3: {
    name: 'Raisonner à partir de preuves',
    statement: 'Bâtir un argument sur des preuves, chercher ce qui s’y oppose et dire à quel point on est sûr.',
  },
  criticalThinking4: {
    name: 'Mener une solution à son terme',
    statement: 'Planifier, essayer, vérifier et améliorer une solution jusqu’à ce qu’elle tienne.',
  },
  collaboration1: {
    name: 'S’accorder sur les buts et les rôles',
    statement: 'Fixer un but ensemble et répartir le travail pour que chaque part compte.',
  },
  collaboration2: {
    name: 'Peser d’autres points de vue',
    statement: 'Entendre ce que pensent les autres et se servir des différences pour avancer.',
  },
  collaboration3: {
    name: 'Porter sa part',
    statement: 'Faire ce qui était convenu, à temps, et aider là où une part est en difficulté.',
  },
  collaboration4: {
    name: 'Régler les désaccords',
    statement: 'Nommer tôt un désaccord et trouver une décision que le groupe peut porter.',
  },
  communication1: {
    name: 'Le façonner pour un public',
    statement: 'Choisir la forme, les mots et le support pour ceux qui doivent comprendre.',
  },
  communication2: {
    name: 'Mettre ses idées en ordre',
    statement: 'Ordonner idées et preuves pour que d’autres puissent suivre et vérifier.',
  },
  communication3: {
    name: 'Écouter et répondre',
    statement: 'Écouter de près, interroger et répondre à ce qui a été dit.',
  },
  communication4: {
    name: 'Donner et utiliser des retours',
    statement: 'Donner des retours qui aident, et réviser avec les retours des autres.',
  },
  selfDirected1: {
    name: 'Se fixer des buts et planifier',
    statement: 'Se fixer son propre but d’apprentissage et planifier les étapes qui y mènent.',
  },
  selfDirected2: {
    name: 'Suivre ses progrès',
    statement: 'Remarquer ce qui est compris et ce qui ne l’est pas encore, et le dire.',
  },
  selfDirected3: {
    name: 'Chercher de l’aide et des ressources',
    statement: 'Savoir quand il faut de l’aide, et trouver les personnes et les documents qui la donnent.',
  },
  selfDirected4: {
    name: 'Changer d’approche',
    statement: 'Changer de façon de travailler quand elle ne mène pas plus loin.',
  },
  academicMindset1: {
    name: 'Avoir sa place',
    statement: 'Se sentir membre d’un groupe qui apprend, où sa voix compte.',
  },
  academicMindset2: {
    name: 'Croire que l’effort fait grandir les capacités',
    statement: 'Voir les capacités comme ce qui grandit avec l’effort et de bonnes stratégies.',
  },
  academicMindset3: {
    name: 'S’attendre à réussir',
    statement: 'Entreprendre un travail difficile avec la confiance d’y arriver.',
  },
  academicMindset4: {
    name: 'Voir la valeur du travail',
    statement: 'Relier le travail à ce qui compte pour soi et pour les autres.',
  },
};
