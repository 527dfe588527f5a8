/** Words of checking links: what is asked for before, how it ended, and what is known of one. */
export const links = {
  standing_dead: 'Roto',
  standing_moved: 'Se ha mudado',
  standing_works: 'Funciona',
  standing_unsaid: 'El sitio no lo dijo',
  standing_unchecked: 'Sin comprobar',

  check: 'Comprobar enlaces',
  checkOne: 'Comprobar este enlace',
  checkAgain: 'Comprobar otra vez',
  checkList: 'Comprobar los enlaces de esta lista',
  notYet: 'Aún no se ha comprobado ningún enlace de esta lista. Taproot solo pregunta a los sitios cuando tú lo dices.',

  what_one:
    'Taproot pregunta a {{count}} dirección si la página sigue ahí. Se pregunta al sitio como si abrieras la página, pero sin cookies, y no se entera de nada de tu biblioteca.',
  what_other:
    'Taproot pregunta a {{count}} direcciones si la página sigue ahí. Se pregunta a cada sitio como si abrieras la página, pero sin cookies, y no se entera de nada de tu biblioteca.',
  permission_one:
    'Puede que el navegador pregunte antes si Taproot puede llegar a este sitio, y que lo llame leer y cambiar datos. Taproot solo mira si la dirección responde, y devuelve el permiso al terminar.',
  permission_other:
    'Puede que el navegador pregunte antes si Taproot puede llegar a estos {{count}} sitios, y que lo llame leer y cambiar datos. Taproot solo mira si las direcciones responden, y devuelve el permiso al terminar.',
  later_one:
    '{{count}} enlace más espera a la próxima comprobación: al navegador se le piden unos cientos de sitios a la vez, no más.',
  later_other:
    '{{count}} enlaces más esperan a la próxima comprobación: al navegador se le piden unos cientos de sitios a la vez, no más.',
  left_one: '{{count}} enlace no lleva a ningún sitio de la web y se deja fuera.',
  left_other: '{{count}} enlaces no llevan a ningún sitio de la web y se dejan fuera.',
  nothing: 'Aquí no hay ningún enlace a un sitio de la web que comprobar.',
  begin_one: 'Comprobar {{count}} enlace',
  begin_other: 'Comprobar {{count}} enlaces',
  checking_one: 'Comprobando {{count}} enlace',
  checking_other: 'Comprobando {{count}} enlaces',

  refused: 'No se permitió al navegador llegar a los sitios, así que no se comprobó ningún enlace. No se cambió nada.',
  busy: 'Otra ventana está comprobando enlaces. Comprueba estos cuando termine.',
  offline: 'Este ordenador no tiene conexión, así que no se comprobó ningún enlace. Conéctate y comprueba otra vez.',
  noAnswer:
    'Ningún sitio respondió. Eso dice más de tu conexión que de los enlaces, así que no se anotó nada. Comprueba otra vez más tarde.',
  checked_one: '{{count}} enlace comprobado: {{found}}',
  checked_other: '{{count}} enlaces comprobados: {{found}}',
  stopped_one: 'Parado. Se comprobó {{count}} enlace, y lo hallado se conserva.',
  stopped_other: 'Parado. Se comprobaron {{count}} enlaces, y lo hallado se conserva.',
  found_works_one: '{{count}} funciona',
  found_works_other: '{{count}} funcionan',
  found_moved_one: '{{count}} se ha mudado',
  found_moved_other: '{{count}} se han mudado',
  found_dead_one: '{{count}} roto',
  found_dead_other: '{{count}} rotos',
  found_unsaid_one: '{{count}} sitio no lo dijo',
  found_unsaid_other: '{{count}} sitios no lo dijeron',

  works: 'Enlace comprobado el {{day}}: funciona.',
  gone: 'Enlace comprobado el {{day}}: la página ya no está ({{status}}).',
  silent:
    'Enlace comprobado el {{day}}: sin respuesta. Puede que el sitio ya no exista, o que fallara una conexión en ese momento.',
  moved: 'Enlace comprobado el {{day}}: la página está ahora en {{address}}',
  movedToFront:
    'Enlace comprobado el {{day}}: lleva al inicio del sitio, así que puede que la página ya no esté: {{address}}',
  movedAway: 'Enlace comprobado el {{day}}: lleva a otro sitio. Ábrelo para ver adónde.',
  unsaid: 'Enlace comprobado el {{day}}: el sitio no dijo si la página está.',
  unsaidStatus: 'Enlace comprobado el {{day}}: el sitio no dijo si la página está ({{status}}).',
  takeOver: 'Adoptar la nueva dirección',
  tookOver: 'Se adoptó la nueva dirección.',
  taken: '«{{name}}» ya tiene esta dirección, así que no se cambió nada.',
} as const;
