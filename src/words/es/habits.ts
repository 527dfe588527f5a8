/** Words of what teachers set up for themselves: saved searches, words that suggest, refused sentences. */
export const habits = {
  title: 'Búsquedas guardadas y sugerencias',
  searches_one: '{{count}} búsqueda guardada',
  searches_other: '{{count}} búsquedas guardadas',
  words_one: '{{count}} cambio en las palabras que sugieren',
  words_other: '{{count}} cambios en las palabras que sugieren',
  refusals_one: '{{count}} frase rechazada',
  refusals_other: '{{count}} frases rechazadas',

  // before a file leaves
  stay: 'Las búsquedas guardadas y las sugerencias se quedan aquí',
  stayWhy: '{{things}}. Solo te sirve a ti, pero una copia de seguridad ha de llevarlo.',
  onlyBackup: '{{things}}. Solo una copia de seguridad, como archivo para Taproot, puede llevarlo.',
  go: 'Salen las búsquedas guardadas y las sugerencias',
  goWhy: '{{things}}. Quien tenga el archivo puede leerlo.',
  switch: 'Enviar también las búsquedas guardadas y las sugerencias',

  // before a file comes in
  bringIn: 'Traer las búsquedas guardadas y las sugerencias',
  hint: 'Quien hizo este archivo lo preparó para su propio uso. Tráelo si fuiste tú.',
  outside: 'Las búsquedas guardadas y las sugerencias se quedan en el archivo',
} as const;
