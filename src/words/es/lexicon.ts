/** Words of the lexicon in the settings: what makes Taproot suggest a sentence. */
export const lexicon = {
  title: 'Palabras que sugieren',
  hint: '«Buscar evidencias» propone frases con estas palabras. Desactiva lo que despista y añade lo que dicen tus textos. Salen de este ordenador solo en tu copia de seguridad.',
  writing:
    'Cómo se escriben: a|b es una u otra, palabra* admite cualquier final, … deja sitio para hasta cinco palabras, {students} es cualquier palabra para quienes aprenden.',
  count_one: 'Busca {{count}} patrón',
  count_other: 'Busca {{count}} patrones',
  own_one: '{{count}} tuyo',
  own_other: '{{count}} tuyos',
  off_one: '{{count}} desactivado',
  off_other: '{{count}} desactivados',
  wordsOf: 'Palabras que sugieren {{name}}',
  add: 'Tus propias palabras para {{name}}',
  addTo: 'Añadir a {{name}}',
  placeholder: 'explica* … compañer*',
  yours: 'tuya',
  remove: 'Quitar: {{words}}',
  removed: 'Palabras quitadas',
  added: '{{name}}: palabras añadidas',
  knownAlready: 'Esas palabras ya están.',
  unreadable:
    'Taproot no puede leerlo. Escribe palabras enteras, doce como máximo, solo con | entre opciones, * al final de una palabra y … entre palabras.',
} as const;
