/** What of a person a text may tell. */
export type PersonalRisk = 'email' | 'phone' | 'student' | 'identifier';

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
}

/** Bounded, so that a text without an @ costs no more than its length. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

/** Numbers that begin as they do abroad or with an area, and those of North America. */
const PHONES = [
  /(?<![\p{L}\p{N}/.:-])(?:\+|00|\(0|0)\d[\d ()/.-]{5,18}\d(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.:-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\p{L}\p{N}-])/gu,
];

const NAME = "\\p{Lu}[\\p{Ll}\\p{M}'’-]{1,20}";
const anyOf = (...words: string[]) => `(?:${words.join('|')})`;

/** Words for a pupil in the languages that Taproot speaks. */
const PUPIL = anyOf(
  'students?|pupils?|learners?|boy|girl|kid|child',
  'Schüler(?:in)?|Schülerinnen|Kind|Junge|Mädchen',
  'alumn[oa]s?|estudiantes?|niñ[oa]|chic[oa]',
  'élèves?|étudiante?s?|garçon|fille|enfant',
);

/** What only a family, a doctor or a school office has of somebody. */
const OF_SOMEBODY = anyOf(
  'mother|father|mum|mom|dad|parents|uncle|aunt|brother|sister|family|grandmother|grandfather|IEP|diagnosis|medication|grades?|marks?|behaviou?r',
);

const STUDENTS = [
  new RegExp(`(?<![\\p{L}\\p{N}])${NAME} \\p{Lu}\\.(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${PUPIL},? (?:named |called |namens |llamad[oa] |nommée? )?${NAME}(?: ${NAME})?`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${NAME},? \\(?(?:from |aus |de |in )?(?:(?:[Gg]rade|[Cc]lass|[Yy]ear|Klasse|curso|classe) )?\\d{1,2}[a-d](?![\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])${NAME}['’]s ${OF_SOMEBODY}(?![\\p{L}])`, 'gu'),
  /(?:الطالبة|الطالب|التلميذة|التلميذ) \p{L}{2,20}/gu,
];

/** Words before a single capital that name a thing, not a person: "Plan B.", "Gruppe A." */
const THINGS = new RegExp(
  `^${anyOf('Plan|Lesson|Part|Level|Class|Group|Option|Step|Room|Grade|Team|Version|Unit|Section|Figure|Question|Answer|Set|Type|Vitamin|Phase', 'Teil|Klasse|Gruppe|Raum|Stufe|Abschnitt|Frage|Typ|Haus', 'Parte|Grupo|Clase|Nivel|Aula|Opción|Partie|Groupe|Classe|Niveau|Salle')}[ ']`,
  'u',
);

const IDENTIFIERS = [
  new RegExp(
    `(?:${PUPIL}|Student|Pupil|Alumn[oa]|Élève)[ -]?(?:ID|[Nn]o\\.?|[Nn]umber|[Nn]ummer|número|numéro)[ :#]{0,3}[A-Z]?\\d[\\d-]{3,}`,
    'gu',
  ),
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/gu,
  /(?<![\p{L}])(?:born(?: on)?|DOB|date of birth|geb\.|geboren(?: am)?|nacid[oa](?: el)?|née? le|تاريخ الميلاد)[ :]{1,3}\d{1,4}[./ -]\S{1,12}/giu,
];

/** A date or a year, which looks like a number to call. */
const DATE = /^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\)?$/;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && !DATE.test(text.trim());
};

const stretches = (
  text: string,
  patterns: readonly RegExp[],
  fits: (found: string) => boolean = () => true,
): Stretch[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      fits(found) ? [{ start: index, end: index + found.length }] : [],
    ),
  );

/**
 * Where a text may tell of a person, by rules of thumb: they are to make a teacher look, and find too much rather than too little.
 * @param byTeacher whether the text is of a teacher's own, where students may be named; pages name their authors, and may
 */
export function personalIn(text: string, byTeacher: boolean): { risk: PersonalRisk; at: Stretch }[] {
  const found = (risk: PersonalRisk, places: Stretch[]) => places.map((at) => ({ risk, at }));
  const all = [
    ...found('email', stretches(text, [EMAIL])),
    ...found('identifier', byTeacher ? stretches(text, IDENTIFIERS) : []),
    ...found('phone', stretches(text, PHONES, isPhone)),
    ...found('student', byTeacher ? stretches(text, STUDENTS, (name) => !THINGS.test(name)) : []),
  ];
  const kept: typeof all = [];
  for (const one of all) if (!kept.some(({ at }) => one.at.start < at.end && at.start < one.at.end)) kept.push(one);
  return kept.sort((a, b) => a.at.start - b.at.start);
}
