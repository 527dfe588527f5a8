/** Words about documents that are read from files. */
export const documents = {
  reading: 'Leyendo {{name}}',
  title: 'Añadir este documento',
  name: 'Título',
  by: 'De {{names}}',
  pages_one: '{{count}} página',
  pages_other: '{{count}} páginas',
  size: 'PDF de {{size}}',
  beginning: 'Cómo empieza',
  noText: 'No se encontraron palabras: sus páginas son imágenes. Se puede guardar, pero no buscar en él ni citarlo.',
  unread_one: 'Su última página no se lee: el documento es demasiado largo.',
  unread_other: 'Sus últimas {{count}} páginas no se leen: el documento es demasiado largo.',
  keep: 'Guardar también el archivo en la biblioteca ({{size}})',
  keepHint: 'Se queda en este ordenador y sale solo si tú lo dices. Sin él se guardan solo el título y el texto.',
  add: 'Añadir a la biblioteca',
  added: '«{{name}}» está añadido',
  stopped: 'Parado. No se añadió nada.',
  locked:
    '{{name}} está protegido con contraseña, así que aquí nadie puede leerlo. Ábrelo en tu lector, guárdalo sin la contraseña y suéltalo otra vez.',
  broken: '{{name}} no se pudo leer: está dañado o no es un PDF. No se añadió nada.',
  endless: 'Leer {{name}} tardaba demasiado y se dejó. No se añadió nada.',
  tooLarge: '{{name}} ocupa {{size}}; un documento puede ocupar {{most}}. No se añadió nada.',

  // a PDF in a tab, and one that is known by its address alone
  readFromTab: 'Leer su texto',
  tabRead: 'Su texto ya está en la biblioteca: {{pages}}.',
  tabRefused: 'La pestaña no entregó el archivo.',
  tabTooLarge: 'El archivo tiene {{size}}: es demasiado para sacarlo de una pestaña.',
  howToRead:
    'Para tener su texto: descarga el archivo y suéltalo sobre este documento en la biblioteca. Así se puede buscar y citar.',
  toThePlace: 'Abrirlo en la biblioteca',
  textTitle: 'Texto del documento',
  textHint:
    'Solo se conoce su dirección. Elige su archivo PDF o suéltalo aquí: se lee en este ordenador y después se puede buscar y citar por página. El archivo en sí no se guarda.',
  chooseFile: 'Elegir su archivo',
  textKept: 'Su texto ya está en la biblioteca',

  // several files at once
  readingSeveral_one: 'Leyendo {{count}} documento',
  readingSeveral_other: 'Leyendo {{count}} documentos',
  titleSeveral_one: 'Añadir {{count}} documento',
  titleSeveral_other: 'Añadir {{count}} documentos',
  addedSeveral_one: '{{count}} documento añadido',
  addedSeveral_other: '{{count}} documentos añadidos',
  nameOf: 'Título de {{file}}',
  keepSeveral: 'Guardar también los archivos en la biblioteca ({{size}})',
  keepSeveralHint:
    'Se quedan en este ordenador y solo salen donde tú lo digas. Sin ellos solo se guardan los títulos y los textos.',
} as const;
