/** The six competencies that come with Taproot, and what stands under them. */
export const deeperLearning = {
  framework: {
    name: 'Deeper Learning: die sechs Kompetenzen',
    description: 'Sechs Kompetenzen, benannt von der William and Flora Hewlett Foundation; der Wortlaut ist unserer.',
  },
  academicContent: {
    name: 'Fachinhalte beherrschen',
    shortName: 'Fachwissen',
    statement:
      'Ein solides Grundwissen in einem Fach aufbauen, seine Methoden und seine Sprache kennen und dieses Wissen in neuen Situationen nutzen.',
  },
  criticalThinking: {
    name: 'Kritisch denken und komplexe Probleme lösen',
    shortName: 'Kritisches Denken',
    statement:
      'Informationen finden, beurteilen und verbinden, die Werkzeuge eines Fachs nutzen und ein Problem ohne fertige Antwort mit Gründen zu einer Lösung führen.',
  },
  collaboration: {
    name: 'Zusammenarbeiten',
    shortName: 'Zusammenarbeit',
    statement:
      'Gemeinsame Ziele setzen, zusammen planen, mehrere Standpunkte abwägen und den eigenen Teil so tragen, dass die Gruppe Erfolg hat.',
  },
  communication: {
    name: 'Wirksam kommunizieren',
    shortName: 'Kommunikation',
    statement:
      'Gedanken und Befunde ordnen, zuhören, Rückmeldung geben und nutzen und eine Botschaft in Rede, Schrift oder Medien auf ihr Publikum zuschneiden.',
  },
  selfDirected: {
    name: 'Lernen lernen',
    shortName: 'Selbstständiges Lernen',
    statement:
      'Sich Ziele setzen, den eigenen Fortschritt beobachten, Hilfe und Material suchen, den Weg ändern, wenn er nicht weiterführt.',
  },
  academicMindset: {
    name: 'Eine Haltung zum Lernen entwickeln',
    shortName: 'Haltung zum Lernen',
    statement:
      'Darauf vertrauen, dass Anstrengung Können wachsen lässt, sich als Teil einer Lerngemeinschaft fühlen, den Wert der Arbeit sehen und dranbleiben.',
  },
  academicContent1: {
    name: 'Die Tatsachen und Ideen kennen',
    statement: 'Die zentralen Tatsachen, Ideen und Theorien eines Fachs kennen und wissen, wie sie zusammenhängen.',
  },
  academicContent2: {
    name: 'Seine Sprache sprechen',
    statement: 'Die Wörter, Zeichen und Formen der Begründung verwenden, die das Fach verwendet.',
  },
  academicContent3: {
    name: 'Arbeiten, wie das Fach arbeitet',
    statement: 'Die Methoden und Werkzeuge nutzen, mit denen das Fach etwas herausfindet und herstellt.',
  },
  academicContent4: {
    name: 'In neue Situationen übertragen',
    statement: 'Erkennen, wo Wissen aus einer Aufgabe in einer anderen hilft, und es dort anwenden.',
  },
  criticalThinking1: {
    name: 'Das Problem fassen',
    statement: 'Sagen, was das Problem ist, was bekannt ist und was als Antwort gelten würde.',
  },
  criticalThinking2: {
    name: 'Informationen finden und beurteilen',
    statement: 'An mehreren Stellen nach Informationen suchen und abwägen, wie weit jeder zu trauen ist.',
  },
  criticalThinking3: {
    name: 'Aus Belegen schließen',
    statement: 'Eine Begründung auf Belege bauen, nach dem suchen, was dagegen spricht, und sagen, wie sicher man ist.',
  },
  criticalThinking4: {
    name: 'Eine Lösung zu Ende führen',
    statement: 'Eine Lösung planen, erproben, prüfen und verbessern, bis sie trägt.',
  },
  collaboration1: {
    name: 'Sich auf Ziele und Rollen einigen',
    statement: 'Gemeinsam ein Ziel setzen und die Arbeit so aufteilen, dass jeder Teil zählt.',
  },
  collaboration2: {
    name: 'Andere Standpunkte abwägen',
    statement: 'Anhören, was andere denken, und die Unterschiede nutzen, um weiterzukommen.',
  },
  collaboration3: {
    name: 'Den eigenen Teil tragen',
    statement: 'Tun, was vereinbart war, rechtzeitig, und helfen, wo ein Teil in Schwierigkeiten ist.',
  },
  collaboration4: {
    name: 'Uneinigkeit beilegen',
    statement: 'Uneinigkeit früh benennen und eine Entscheidung finden, die die Gruppe tragen kann.',
  },
  communication1: {
    name: 'Für ein Publikum formen',
    statement: 'Form, Worte und Medium für die wählen, die verstehen sollen.',
  },
  communication2: {
    name: 'Gedanken ordnen',
    statement: 'Gedanken und Belege so ordnen, dass andere folgen und sie prüfen können.',
  },
  communication3: {
    name: 'Zuhören und antworten',
    statement: 'Genau zuhören, nachfragen und auf das Gesagte antworten.',
  },
  communication4: {
    name: 'Rückmeldung geben und nutzen',
    statement: 'Rückmeldung geben, die hilft, und mit der Rückmeldung anderer überarbeiten.',
  },
  selfDirected1: {
    name: 'Ziele setzen und planen',
    statement: 'Sich ein eigenes Lernziel setzen und die Schritte dorthin planen.',
  },
  selfDirected2: {
    name: 'Den eigenen Fortschritt beobachten',
    statement: 'Bemerken, was verstanden ist und was noch nicht, und es sagen.',
  },
  selfDirected3: {
    name: 'Hilfe und Material suchen',
    statement: 'Wissen, wann Hilfe nötig ist, und Menschen und Material finden, die sie geben.',
  },
  selfDirected4: { name: 'Den Weg ändern', statement: 'Die Arbeitsweise ändern, wenn sie nicht weiterführt.' },
  academicMindset1: {
    name: 'Dazugehören',
    statement: 'Sich als Teil einer Gruppe fühlen, die lernt, und dass die eigene Stimme in ihr zählt.',
  },
  academicMindset2: {
    name: 'Darauf vertrauen, dass Anstrengung Können wachsen lässt',
    statement: 'Können als etwas sehen, das mit Anstrengung und guten Strategien wächst.',
  },
  academicMindset3: {
    name: 'Erfolg erwarten',
    statement: 'Schwere Arbeit im Vertrauen angehen, dass man sie schafft.',
  },
  academicMindset4: {
    name: 'Den Wert der Arbeit sehen',
    statement: 'Die Arbeit mit dem verbinden, was einem selbst und anderen wichtig ist.',
  },
};
