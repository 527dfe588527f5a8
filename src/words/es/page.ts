/** Words for pages that could not be read, or not whole. */
export const page = {
  missing: {
    browser:
      'El navegador no deja que ninguna extensión lea sus propias páginas, así que solo se guardaron el título y la dirección.',
    store:
      'El navegador no deja que ninguna extensión lea su tienda, así que solo se guardaron el título y la dirección.',
    document:
      'El visor del navegador no muestra lo que hay en este archivo, así que solo se guardaron su nombre y su dirección.',
    local: 'Este archivo está en tu propio ordenador: solo se guardó su nombre, y tus colegas no pueden abrirlo.',
    refused: 'Esta página no se pudo leer, así que solo se guardaron el título y la dirección.',
    link: 'La página de este enlace no se abrió, así que solo se guardaron su nombre y su dirección.',
    picture: 'Solo se guardaron la dirección de la imagen y la página en la que estaba.',
  },
  cannot: {
    find: 'No se pudo abrir el archivo {{file}}.',
    address: '{{url}} no es una dirección web.',
    entry: 'La entrada {{position}} de la lista no nombra ni archivo ni dirección.',
    answer: 'La página respondió con algo que no es la lectura de una página.',
    open: 'El navegador no pudo abrir la página: {{why}}',
  },
} as const;
