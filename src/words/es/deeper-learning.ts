/** The six competencies that come with Taproot, and what stands under them. */
export const deeperLearning = {
  framework: {
    name: 'Aprendizaje profundo: las seis competencias',
    description: 'Seis competencias que nombró la William and Flora Hewlett Foundation; la redacción es nuestra.',
  },
  academicContent: {
    name: 'Dominar los contenidos académicos',
    shortName: 'Contenidos esenciales',
    statement:
      'Construir una base sólida de conocimientos de una materia, conocer sus métodos y su lenguaje, y usar ese saber en situaciones nuevas.',
  },
  criticalThinking: {
    name: 'Pensar de forma crítica y resolver problemas complejos',
    shortName: 'Pensamiento crítico',
    statement:
      'Buscar, valorar y combinar información, usar las herramientas de una disciplina y llevar una solución razonada por un problema que no tiene una única respuesta hecha.',
  },
  collaboration: {
    name: 'Trabajar en colaboración',
    shortName: 'Colaboración',
    statement:
      'Fijar metas comunes, planificar juntos, sopesar varios puntos de vista y cumplir con la parte propia para que el grupo salga adelante.',
  },
  communication: {
    name: 'Comunicar con eficacia',
    shortName: 'Comunicación',
    statement:
      'Ordenar ideas y hallazgos, escuchar, dar y aprovechar comentarios, y dar forma a un mensaje oral, escrito o audiovisual para su público.',
  },
  selfDirected: {
    name: 'Aprender a aprender',
    shortName: 'Aprendizaje autónomo',
    statement:
      'Fijarse metas, seguir el propio avance, buscar ayuda y recursos, y cambiar de camino cuando no funciona.',
  },
  academicMindset: {
    name: 'Desarrollar una actitud de aprendizaje',
    shortName: 'Actitud de aprendizaje',
    statement:
      'Confiar en que el esfuerzo hace crecer la capacidad, sentirse parte de una comunidad que aprende, ver el valor del trabajo y perseverar.',
  },
  academicContent1: {
    name: 'Conocer los hechos y las ideas',
    statement: 'Conocer los hechos, ideas y teorías centrales de una materia y cómo se relacionan.',
  },
  academicContent2: {
    name: 'Hablar su lenguaje',
    statement: 'Usar las palabras, los signos y las formas de argumentar que usa la materia.',
  },
  academicContent3: {
    name: 'Trabajar como trabaja la materia',
    statement: 'Usar los métodos y las herramientas con que la materia averigua y crea cosas.',
  },
  academicContent4: {
    name: 'Llevarlo a situaciones nuevas',
    statement: 'Reconocer dónde lo sabido en una tarea ayuda en otra, y aplicarlo allí.',
  },
  criticalThinking1: {
    name: 'Plantear el problema',
    statement: 'Decir cuál es el problema, qué se sabe y qué valdría como respuesta.',
  },
  criticalThinking2: {
    name: 'Buscar y valorar información',
    statement: 'Buscar información en varios lugares y sopesar cuánto se puede confiar en cada uno.',
  },
  criticalThinking3: {
    name: 'Razonar a partir de pruebas',
    statement: 'Construir un argumento con pruebas, buscar lo que habla en contra y decir cuán seguro se está.',
  },
  criticalThinking4: {
    name: 'Llevar a término una solución',
    statement: 'Planificar, probar, comprobar y mejorar una solución hasta que se sostenga.',
  },
  collaboration1: {
    name: 'Acordar metas y papeles',
    statement: 'Fijar juntos una meta y repartir el trabajo de modo que cada parte cuente.',
  },
  collaboration2: {
    name: 'Sopesar otros puntos de vista',
    statement: 'Escuchar lo que piensan los demás y aprovechar las diferencias para avanzar.',
  },
  collaboration3: {
    name: 'Cumplir con la parte propia',
    statement: 'Hacer lo acordado, a tiempo, y ayudar donde una parte tiene dificultades.',
  },
  collaboration4: {
    name: 'Resolver desacuerdos',
    statement: 'Nombrar pronto un desacuerdo y encontrar una decisión que el grupo pueda asumir.',
  },
  communication1: {
    name: 'Darle forma para un público',
    statement: 'Elegir la forma, las palabras y el medio para quienes deben entender.',
  },
  communication2: {
    name: 'Poner las ideas en orden',
    statement: 'Ordenar ideas y pruebas de modo que otros puedan seguirlas y comprobarlas.',
  },
  communication3: {
    name: 'Escuchar y responder',
    statement: 'Escuchar con atención, preguntar y responder a lo que se dijo.',
  },
  communication4: {
    name: 'Dar y aprovechar comentarios',
    statement: 'Dar comentarios que ayudan y revisar con los comentarios de otros.',
  },
  selfDirected1: {
    name: 'Fijarse metas y planificar',
    statement: 'Fijarse una meta de aprendizaje propia y planificar los pasos hasta ella.',
  },
  selfDirected2: { name: 'Seguir el propio avance', statement: 'Notar qué se entiende y qué todavía no, y decirlo.' },
  selfDirected3: {
    name: 'Buscar ayuda y recursos',
    statement: 'Saber cuándo hace falta ayuda y encontrar personas y materiales que la den.',
  },
  selfDirected4: { name: 'Cambiar de camino', statement: 'Cambiar la manera de trabajar cuando no lleva adelante.' },
  academicMindset1: {
    name: 'Pertenecer',
    statement: 'Sentirse parte de un grupo que aprende, y que la propia voz cuenta en él.',
  },
  academicMindset2: {
    name: 'Confiar en que el esfuerzo hace crecer la capacidad',
    statement: 'Ver la capacidad como algo que crece con esfuerzo y buenas estrategias.',
  },
  academicMindset3: {
    name: 'Esperar el éxito',
    statement: 'Emprender un trabajo difícil con la confianza de poder hacerlo.',
  },
  academicMindset4: {
    name: 'Ver el valor del trabajo',
    statement: 'Unir el trabajo con lo que importa a uno mismo y a los demás.',
  },
};
