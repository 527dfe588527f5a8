/** Words of the quick look and of the reading view. */
export const reading = {
  // quick look
  quickLook: 'Coup d’œil',
  quickLookAt: 'Coup d’œil : {{name}}',
  keysQuickLook: 'Coup d’œil, et le fermer',
  openBeside: 'Ouvrir à côté de la liste',
  whereItIs: 'Où elle est',
  inTheInbox: 'Dans la boîte de réception : pas encore dans une collection',
  inTheTrash: 'Dans la corbeille',
  nothingSaid: 'Pas encore de description, de note, de compétence ni de citation.',

  // reading view
  title: 'Copie enregistrée',
  back: 'Retour',
  openPage: 'Ouvrir la page',
  savedOn: 'Enregistrée le {{date}}',
  print: 'Imprimer',
  smaller: 'Lettres plus petites',
  larger: 'Lettres plus grandes',
  ground: 'Fond',
  ground_theme: 'Comme la bibliothèque',
  ground_paper: 'Papier',
  ground_sepia: 'Sépia',
  ground_dark: 'Sombre',

  // quotes
  quotes: 'Citations',
  noQuotes: 'Pas encore de citation. Sélectionnez des mots dans le texte, puis gardez-les ici.',
  keepQuote: 'Garder comme citation',
  keepQuoteHint: 'Sélectionnez d’abord des mots dans le texte',
  quoteKept: 'Gardé comme citation',
  goToQuote: 'Voir dans le texte',
  lostTitle: 'Introuvable dans la copie enregistrée',
  lostHint:
    'La page le dit peut-être avec d’autres mots, ou ne le dit plus. La citation reste ici avec ses mots, tant que vous ne la placez pas.',

  // nothing to read
  noneTitle: 'Pas de copie enregistrée de cette page',
  noneWhy:
    'Taproot garde le texte lisible quand il enregistre une page. Une vidéo, un PDF ou une page qui ne se laisse pas lire n’en ont pas, et le lot d’un collègue ne l’apporte que s’il l’a choisi.',
  noneDo: 'La page elle-même existe peut-être encore.',

  // a quote that the text does not hold, placed by hand
  placeLost: 'La placer à la main',
  placeLostOf: 'La placer à la main : « {{words}} »',
  placing:
    'Sélectionnez dans le texte les mots où se trouve maintenant cette citation, puis appuyez sur « Placer la citation ici ».',
  placeHere: 'Placer la citation ici',
  placed: 'Citation placée. Elle a maintenant les nouveaux mots.',
  keepLost: 'La laisser ainsi',
} as const;
