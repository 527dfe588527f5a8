/** What import says of links that other programs kept. */
export const waysIn = {
  where_link: 'Enlace número {{number}}',
  where_link_named: 'Enlace número {{number}} «{{name}}»',
  folder: 'Carpeta sin nombre',
  frameworkOfTable: 'Marco de una tabla',
  why: {
    noAddress: 'No tiene dirección.',
    onlyFeed: 'Nombra un canal y ninguna página.',
    cutOff: 'El archivo termina en medio de él.',
    asset: 'Es un archivo que no está en la exportación.',
    emptyEntry: 'No dice nada.',
    passwords:
      'Parece una lista de contraseñas. Taproot no lee esas listas; guarda el archivo donde nadie lo encuentre, o bórralo.',
    noLinks: 'Parece $t(fileFormats.{{format}}), pero no hay ningún enlace.',
    noCompetencies: 'En este marco no hay ninguna competencia.',
    manyCompetencies: 'En este marco hay más de {{most, number}} competencias; ninguno tiene tantas.',
    doctype:
      'El archivo declara un tipo de documento propio, con el que se puede hacer daño. Taproot no lee esos archivos.',
    damagedXml: 'El archivo está dañado: en alguna parte se rompen las reglas de XML.',
    tangled: 'El archivo está hecho de un modo que no se puede leer. No se incorporó nada.',
    damagedPart: 'Un archivo del paquete está dañado ({{name}}). Los demás entraron.',
    again_one: '{{count}} enlace está más de una vez en el archivo. Entra una vez, en todas sus carpetas.',
    again_other: '{{count}} enlaces están más de una vez en el archivo. Cada uno entra una vez, en todas sus carpetas.',
    quoteCut: 'Una de sus citas es demasiado larga para guardarla.',
  },
  extra: {
    archived: 'Archivado allí.',
    starred: 'Marcado allí como favorito.',
    toRead: 'Por leer.',
    progress: 'Leído hasta el {{percent}} %.',
    pages: 'Páginas: {{name, plain}}',
    journal: 'En: {{name, plain}}',
    identifier: 'Número: {{name, plain}}',
    teaches: 'Dice que enseña: {{name, plain}}',
    column: '{{label, plain}}: {{value, plain}}',
  },
} as const;
