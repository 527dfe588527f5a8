/** Words of evidence: quotes on their page, and sentences that may show a competency. */
export const evidence = {
  openOnPage: 'Abrir en la página',
  openQuote: 'Abrir en la página: «{{words}}»',

  // look for evidence
  look: 'Buscar evidencias',
  looking: 'Leyendo el texto…',
  stop: 'Parar',
  title: 'Puede ser evidencia',
  hint: 'Encontrado solo por las palabras. Tú decides qué muestran.',
  keys: 'Intro la toma, Supr la rechaza para siempre.',
  none: 'Ninguna frase tiene palabras de las que Taproot busca. Eso no dice nada de la página.',
  english: 'Por ahora solo se lee el inglés.',
  may: 'Puede mostrar: {{name}}',
  because: 'Por las palabras: {{words}}',
  take: 'Tomar como evidencia',
  refuse: 'Rechazar para siempre',
  refused: 'No se vuelve a proponer.',
  taken: 'Tomada como evidencia',
  failed: 'No se pudo leer. No se cambió nada.',

  // what a single quote shows
  whatItShows: 'Qué muestra',
  whatThisShows: 'Qué muestra: «{{words}}»',
  goodFor: '¿Qué muestra esta cita?',
  evidenceFor: 'Evidencia de {{names}}',
  reasonBy: '{{competency}}, según {{name}}',
  shownIn: 'Se muestra también en',
  shownInOf: 'También muestra {{name}}',
  page: 'Página {{page}}',

  // what was refused
  refusedTitle: 'Rechazadas',
  offerAgain: 'Volver a proponer',
  offerAgainOf: 'Volver a proponer: «{{words}}»',
  offered: 'Se puede volver a proponer.',
} as const;
