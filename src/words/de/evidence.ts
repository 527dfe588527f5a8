/** Words of evidence: quotes on their page, and sentences that may show a competency. */
export const evidence = {
  openOnPage: 'Auf der Seite öffnen',
  openQuote: 'Auf der Seite öffnen: „{{words}}“',
  look: 'Nach Belegen suchen',
  looking: 'Der Text wird gelesen …',
  stop: 'Anhalten',
  title: 'Könnte ein Beleg sein',
  hint: 'Nur an den Wörtern erkannt. Was sie zeigen, entscheidest du.',
  keys: 'Enter nimmt es, Entf lehnt es für immer ab.',
  none: 'Kein Satz hier hat Wörter, nach denen Taproot sucht. Über die Seite sagt das nichts.',
  english: 'Bisher wird nur Englisch gelesen.',
  may: 'Könnte zeigen: {{name}}',
  because: 'Wegen: {{words}}',
  take: 'Als Beleg nehmen',
  refuse: 'Für immer ablehnen',
  refused: 'Es wird nicht mehr vorgeschlagen.',
  taken: 'Als Beleg genommen',
  failed: 'Ließ sich nicht lesen. Nichts wurde geändert.',

  // what a single quote shows
  whatItShows: 'Was es zeigt',
  whatThisShows: 'Was es zeigt: „{{words}}“',
  goodFor: 'Was zeigt dieses Zitat?',
  evidenceFor: 'Beleg für {{names}}',
  reasonBy: '{{competency}}, von {{name}}',
  shownIn: 'Zeigt sich auch in',
  shownInOf: 'Zeigt auch {{name}}',
  page: 'Seite {{page}}',

  // what was refused
  refusedTitle: 'Abgelehnt',
  offerAgain: 'Wieder vorschlagen',
  offerAgainOf: 'Wieder vorschlagen: „{{words}}“',
  offered: 'Es kann wieder vorgeschlagen werden.',
} as const;
