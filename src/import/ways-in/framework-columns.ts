/** What the columns of a table of competencies are called, by departments in five languages and by OpenSALT. */
const COLUMNS = {
  id: /^(id|identifier|guid|uuid|cf ?item ?id)$/,
  code: /^(code|nr\.?|no\.?|number|notation|human ?coding ?scheme|kürzel|nummer|kennung|código|numéro|sigle|الرمز|رمز|الرقم)$/,
  name: /^(name|title|short ?name|competency|competence|standard|skill|abbreviated ?statement|kompetenz|titel|bezeichnung|nombre|título|competencia|nom|titre|intitulé|compétence|الاسم|العنوان|الكفاية)$/,
  statement:
    /^(description|statement|full ?statement|standard ?text|beschreibung|aussage|descripción|enunciado|énoncé|الوصف|النص)$/,
  parent:
    /^(parent|parent ?(code|id|name|identifier)|is ?child ?of|under|übergeordnet|oberpunkt|gehört zu|padre|superior|superior a|código superior|code ?parent|الأصل|تحت)$/,
  order: /^(sequence ?number|order|position|reihenfolge|orden|ordre|الترتيب)$/,
  level: /^smart ?level$/,
} as const satisfies Record<string, RegExp>;

/** What else such tables hold, which tells nothing against them. */
const BESIDES =
  /^(level|grade|grades|grade ?level|education ?level|educational ?level|subject|notes?|language|(cf ?)?item ?type|type|licen[cs]e|concept ?keywords.*|status|domain|strand|source|uri|is ?(part|peer|related).*|exemplar|has ?skill ?level|replaced ?by|exact ?match ?of|precedes|association.*|stufe|klasse|fach|nivel|niveau|المستوى)$/;

export type FrameworkColumn = keyof typeof COLUMNS;

/** Which column of a table holds what of a competency, by its heads in lower case. */
export const frameworkColumns = (heads: readonly string[]): Partial<Record<FrameworkColumn, string>> =>
  Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([column, sign]) => {
      const head = heads.find((name) => sign.test(name));
      return head === undefined ? [] : [[column, head]];
    }),
  );

/**
 * Whether a table is one of competencies: it has codes and words, and either says what stands under what, or has no column that such a
 * table would not have.
 */
export function isFrameworkSheet(heads: readonly string[]): boolean {
  const columns = frameworkColumns(heads);
  if (columns.name === undefined && columns.statement === undefined) return false;
  if (columns.code === undefined && columns.id === undefined) return false;
  const known = new Set<string | undefined>(Object.values(columns));
  const isAtHome = heads.every((head) => head === '' || known.has(head) || BESIDES.test(head));
  return columns.parent !== undefined || columns.level !== undefined || (columns.code !== undefined && isAtHome);
}
