/** Words of checking links: what is asked for before, how it ended, and what is known of one. */
export const links = {
  standing_dead: 'Tot',
  standing_moved: 'Umgezogen',
  standing_works: 'Funktioniert',
  standing_unsaid: 'Die Website sagte es nicht',
  standing_unchecked: 'Nicht geprüft',

  check: 'Links prüfen',
  checkOne: 'Diesen Link prüfen',
  checkAgain: 'Noch einmal prüfen',
  checkList: 'Die Links dieser Liste prüfen',
  notYet: 'Noch wurde kein Link dieser Liste geprüft. Taproot fragt Websites nur, wenn du es sagst.',

  what_one:
    'Taproot fragt {{count}} Adresse, ob die Seite noch da ist. Die Website wird gefragt, als würdest du die Seite öffnen, aber ohne Cookies, und erfährt nichts von deiner Bibliothek.',
  what_other:
    'Taproot fragt {{count}} Adressen, ob die Seite noch da ist. Jede Website wird gefragt, als würdest du die Seite öffnen, aber ohne Cookies, und erfährt nichts von deiner Bibliothek.',
  permission_one:
    'Dein Browser fragt vielleicht vorher, ob Taproot diese Website erreichen darf, und nennt das Daten lesen und ändern. Taproot sieht nur, ob die Adresse antwortet, und gibt die Erlaubnis am Ende zurück.',
  permission_other:
    'Dein Browser fragt vielleicht vorher, ob Taproot diese {{count}} Websites erreichen darf, und nennt das Daten lesen und ändern. Taproot sieht nur, ob die Adressen antworten, und gibt die Erlaubnis am Ende zurück.',
  later_one:
    '{{count}} weiterer Link wartet auf die nächste Prüfung: Ein Browser wird nur um einige hundert Websites auf einmal gebeten.',
  later_other:
    '{{count}} weitere Links warten auf die nächste Prüfung: Ein Browser wird nur um einige hundert Websites auf einmal gebeten.',
  left_one: '{{count}} Link führt zu keiner Website im Netz und wird ausgelassen.',
  left_other: '{{count}} Links führen zu keiner Website im Netz und werden ausgelassen.',
  nothing: 'Hier gibt es keinen Link zu einer Website im Netz, der sich prüfen ließe.',
  begin_one: '{{count}} Link prüfen',
  begin_other: '{{count}} Links prüfen',
  checking_one: '{{count}} Link wird geprüft',
  checking_other: '{{count}} Links werden geprüft',

  refused: 'Der Browser durfte die Websites nicht erreichen, also wurde kein Link geprüft. Nichts wurde geändert.',
  busy: 'Ein anderes Fenster prüft gerade Links. Prüfe diese, wenn es fertig ist.',
  offline: 'Dieser Rechner ist nicht verbunden, also wurde kein Link geprüft. Verbinde ihn und prüfe dann noch einmal.',
  noAnswer:
    'Keine Website hat geantwortet. Das sagt mehr über deine Verbindung als über die Links, also wurde nichts vermerkt. Prüfe später noch einmal.',
  checked_one: '{{count}} Link geprüft: {{found}}',
  checked_other: '{{count}} Links geprüft: {{found}}',
  stopped_one: 'Angehalten. {{count}} Link wurde geprüft, und was sich fand, bleibt vermerkt.',
  stopped_other: 'Angehalten. {{count}} Links wurden geprüft, und was sich fand, bleibt vermerkt.',
  found_works_one: '{{count}} funktioniert',
  found_works_other: '{{count}} funktionieren',
  found_moved_one: '{{count}} umgezogen',
  found_moved_other: '{{count}} umgezogen',
  found_dead_one: '{{count}} tot',
  found_dead_other: '{{count}} tot',
  found_unsaid_one: '{{count}} Website sagte es nicht',
  found_unsaid_other: '{{count}} Websites sagten es nicht',

  works: 'Link geprüft am {{day}}: Er funktioniert.',
  gone: 'Link geprüft am {{day}}: Die Seite ist weg ({{status}}).',
  silent:
    'Link geprüft am {{day}}: keine Antwort. Vielleicht gibt es die Website nicht mehr, oder eine Verbindung brach gerade ab.',
  moved: 'Link geprüft am {{day}}: Die Seite ist jetzt unter {{address}}',
  movedToFront:
    'Link geprüft am {{day}}: Er führt zum Anfang der Website, die Seite ist also vielleicht weg: {{address}}',
  movedAway: 'Link geprüft am {{day}}: Er führt weiter zu einer anderen Website. Öffne ihn, um zu sehen, wohin.',
  unsaid: 'Link geprüft am {{day}}: Die Website sagte nicht, ob die Seite da ist.',
  unsaidStatus: 'Link geprüft am {{day}}: Die Website sagte nicht, ob die Seite da ist ({{status}}).',
  takeOver: 'Neue Adresse übernehmen',
  tookOver: 'Die neue Adresse wurde übernommen.',
  taken: '„{{name}}“ hat diese Adresse schon, also wurde nichts geändert.',
} as const;
