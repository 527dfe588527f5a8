/** Words of the quick look and of the reading view. */
export const reading = {
  // quick look
  quickLook: 'Vistazo',
  quickLookAt: 'Vistazo: {{name}}',
  keysQuickLook: 'Vistazo, y cerrarlo',
  openBeside: 'Abrir junto a la lista',
  whereItIs: 'Dónde está',
  inTheInbox: 'En la Entrada: todavía en ninguna colección',
  inTheTrash: 'En la papelera',
  nothingSaid: 'Todavía sin descripción, nota, competencia ni cita.',

  // reading view
  title: 'Copia guardada',
  back: 'Volver',
  openPage: 'Abrir la página',
  savedOn: 'Guardado el {{date}}',
  print: 'Imprimir',
  smaller: 'Letra más pequeña',
  larger: 'Letra más grande',
  ground: 'Fondo',
  ground_theme: 'Como la biblioteca',
  ground_paper: 'Papel',
  ground_sepia: 'Tono sepia',
  ground_dark: 'Oscuro',

  // quotes
  quotes: 'Citas',
  noQuotes: 'Ninguna cita todavía. Selecciona palabras en el texto y guárdalas aquí.',
  keepQuote: 'Guardar como cita',
  keepQuoteHint: 'Selecciona antes palabras en el texto',
  quoteKept: 'Guardado como cita',
  goToQuote: 'Ver en el texto',
  lostTitle: 'No está en la copia guardada',
  lostHint:
    'Puede que la página lo diga ahora con otras palabras, o que ya no lo diga. La cita se queda aquí con sus palabras mientras no la coloques.',

  // nothing to read
  noneTitle: 'No hay copia guardada de esta página',
  noneWhy:
    'Taproot conserva el texto legible cuando guarda una página. Un vídeo, un PDF o una página que no se deja leer no lo tienen, y el paquete de un colega lo trae solo si así lo eligió.',
  noneDo: 'Puede que la página misma siga ahí.',

  // a quote that the text does not hold, placed by hand
  placeLost: 'Colocarla a mano',
  placeLostOf: 'Colocarla a mano: «{{words}}»',
  placing: 'Selecciona en el texto las palabras donde está ahora esta cita y pulsa «Colocar la cita aquí».',
  placeHere: 'Colocar la cita aquí',
  placed: 'Cita colocada. Ahora tiene las palabras nuevas.',
  keepLost: 'Dejarla como está',
} as const;
