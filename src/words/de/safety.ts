/** What the library says when it looks lost, and when a backup is due. */
export const safety = {
  lost_one:
    'Die Bibliothek sieht leerer aus als zuvor: Am {{date}} hatte sie {{count}} Material. Aus einer Sicherung zurückholen?',
  lost_other:
    'Die Bibliothek sieht leerer aus als zuvor: Am {{date}} hatte sie {{count}} Materialien. Aus einer Sicherung zurückholen?',
  lostBackup: 'Die letzte Datei mit allem darin entstand am {{date}}.',
  bringBack: 'Datei wählen',
  isRight: 'So stimmt es',
  backedUp_one: 'Letzte Sicherung: gestern.',
  backedUp_other: 'Letzte Sicherung: vor {{count}} Tagen.',
  since_one: 'Seitdem ist {{count}} Material dazugekommen. Wird dieser Browser zurückgesetzt, ist es mit ihm weg.',
  since_other:
    'Seitdem sind {{count}} Materialien dazugekommen. Wird dieser Browser zurückgesetzt, sind sie mit ihm weg.',
  neverBackedUp_one:
    '{{count}} Material und noch keine Sicherung. Wird dieser Browser zurückgesetzt, ist es mit ihm weg.',
  neverBackedUp_other:
    '{{count}} Materialien und noch keine Sicherung. Wird dieser Browser zurückgesetzt, sind sie mit ihm weg.',
  backUp: 'Jetzt sichern',
  later: 'Jetzt nicht',
} as const;
