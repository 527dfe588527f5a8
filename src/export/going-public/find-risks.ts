import type { Id } from '../../model/identity.ts';
import type { Library, RecordOf, TableName } from '../../model/library.ts';
import type { Resource } from '../../model/resource.ts';
import type { LongWork } from '../../model/slices.ts';
import { riskOfAddress, riskyAddressesIn } from './addresses.ts';
import { type PersonalRisk, personalIn, type Stretch } from './personal.ts';
import { homeOf, type RecordText, textsOf, textTables } from './texts.ts';

/** What may be wrong with something that leaves. */
export type Risk = PersonalRisk | 'token' | 'inside' | 'longQuote' | 'title';

/** The risks in the order in which they are shown: people first. */
export const risks = [
  'student',
  'identifier',
  'email',
  'phone',
  'inside',
  'token',
  'longQuote',
  'title',
] as const satisfies Risk[];

/** One thing to look at before it leaves. */
export interface Finding {
  /** The same for the same words in the same place, so that a decision on it holds while the page stands. */
  key: string;
  risk: Risk;
  table: TableName;
  id: Id;
  /** Where to go to mend it. */
  home: { table: TableName; id: Id };
  field: string;
  text: string;
  at: Stretch;
  /** The address to write instead, where one press can mend it. */
  clean?: string;
  /** What stands in its place in a text where it is left out; a gap where this says nothing. */
  instead?: string;
}

/** Quotes longer than this go beyond what may be quoted freely, as a rule of thumb; in UTF-16 code units. */
const LONG_QUOTE = 1_500;

/** What servers and apps call a page that they do not show. */
const NO_TITLE =
  /^(untitled( document)?|no title( found)?|404.*|not found|page not found|access denied|forbidden|just a moment.*|sign in.*|log ?in.*|ohne titel|sin título|sans titre|بلا عنوان)$/i;

/** Records between two pauses. */
const PIECE = 200;

/**
 * Everything that a teacher had better look at before these records leave, in slices. Findings are in the order of the risks, and within
 * each in the order of the records.
 * @param library what leaves, see `gather`
 * @param by whose words are looked at, where all else only goes back to those who said it
 */
export function* riskSteps(library: Library, by?: Id): LongWork<Finding[]> {
  const home = homeOf(library);
  const isLookedAt = ({ curator }: { curator: Id }) => by === undefined || curator === by;
  const findings: Finding[] = [];
  let seen = 0;
  for (const table of textTables)
    for (const row of library[table]) {
      for (const text of isLookedAt(row) ? textsOf(table, row as never) : [])
        findings.push(...inText(table, row, text, home));
      seen += 1;
      if (seen % PIECE === 0) yield;
    }
  const byId = new Map(library.resources.map((resource) => [resource.id, resource]));
  for (const resource of library.resources.filter(isLookedAt)) findings.push(...inResource(resource));
  for (const excerpt of library.excerpts.filter(isLookedAt)) {
    if (excerpt.kind !== 'quote' || excerpt.exact.length <= LONG_QUOTE || byId.get(excerpt.resource)?.license) continue;
    const at = { start: 0, end: excerpt.exact.length };
    findings.push(finding('longQuote', 'excerpts', excerpt, home('excerpts', excerpt), 'exact', excerpt.exact, at));
  }
  const order = new Map<Risk, number>(risks.map((risk, index) => [risk, index]));
  return findings.sort((a, b) => (order.get(a.risk) ?? 0) - (order.get(b.risk) ?? 0));
}

const finding = (
  risk: Risk,
  table: TableName,
  { id }: { id: Id },
  home: Finding['home'],
  field: string,
  text: string,
  at: Stretch,
): Finding => ({
  key: [risk, id, field, at.start, text.slice(at.start, at.end)].join(' '),
  risk,
  table,
  id,
  home,
  field,
  text,
  at,
});

const overlap = (one: { at: Stretch }, other: { at: Stretch }): boolean =>
  one.at.start < other.at.end && other.at.start < one.at.end;

function inText(
  table: TableName,
  row: RecordOf<TableName>,
  { field, text, byTeacher }: RecordText,
  home: ReturnType<typeof homeOf>,
): Finding[] {
  const found = (risk: Risk, at: Stretch) => finding(risk, table, row, home(table, row), field, text, at);
  const links = byTeacher ? riskyAddressesIn(text) : [];
  const people = personalIn(text, byTeacher);
  return [
    ...links.map(({ at, is }) => ({
      ...found(is.risk, at),
      // An address that tells of somebody besides goes whole.
      ...(is.risk === 'token' && !people.some((one) => overlap(one, { at })) ? { instead: is.clean } : {}),
    })),
    ...people.filter((one) => !links.some((link) => overlap(one, link))).map(({ risk, at }) => found(risk, at)),
  ];
}

function inResource(resource: Resource): Finding[] {
  const { id, url, name, kind } = resource;
  const home = { table: 'resources' as const, id };
  const found: Finding[] = [];
  const address = url === undefined ? undefined : riskOfAddress(url);
  if (url !== undefined && address) {
    const one = finding(address.risk, 'resources', resource, home, 'url', url, { start: 0, end: url.length });
    found.push(address.risk === 'token' ? { ...one, clean: address.clean } : one);
  }
  const bare = name.trim();
  if (kind !== 'thing' && (bare === '' || NO_TITLE.test(bare) || bare === url))
    found.push(finding('title', 'resources', resource, home, 'name', name, { start: 0, end: name.length }));
  return found;
}
