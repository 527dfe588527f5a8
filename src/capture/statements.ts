import type { PageSnapshot, Thing } from './snapshot.ts';

const MOST_NODES = 8_000;
const DEEPEST = 12;

/** A page's JSON-LD often stands in a comment or CDATA wrapper, holds raw line breaks, or ends in a stray comma or semicolon. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(\/\*)?\s*(\/\/)?\s*<!(\[CDATA\[|--)\s*(\*\/)?/, '')
    .replace(/(\/\*)?\s*(\/\/)?\s*(\]\]>|-->)\s*(\*\/)?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient.
    }
  }
  return undefined;
}

const asText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.slice(0, 20_000);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 200) : [value]);

/** JSON-LD as things, flat at the top; what is deeper or more than anyone writes by hand is left out. */
function thingsOfJson(value: unknown, allowance: { nodes: number }): Thing[] {
  const toThing = (object: object, depth: number): Thing => {
    const thing: Thing = { types: [], properties: [] };
    for (const [key, stated] of Object.entries(object).slice(0, 200)) {
      if (key === '@type')
        thing.types = listOf(stated)
          .filter((type) => typeof type === 'string')
          .slice(0, 10);
      else if (key === '@id') thing.id = asText(stated);
      else for (const one of listOf(stated)) add(thing, key, one, depth);
    }
    return thing;
  };
  const add = (thing: Thing, key: string, value: unknown, depth: number): void => {
    allowance.nodes -= 1;
    if (allowance.nodes < 0 || depth > DEEPEST) return;
    const text = asText(value);
    if (text !== undefined) thing.properties.push([key, text]);
    else if (Array.isArray(value)) for (const one of value.slice(0, 200)) add(thing, key, one, depth + 1);
    else if (value && typeof value === 'object') {
      const stated = '@value' in value ? asText(value['@value']) : undefined;
      thing.properties.push([key, stated ?? toThing(value, depth + 1)]);
    }
  };
  const top = (entry: unknown, depth: number): Thing[] => {
    if (!entry || typeof entry !== 'object' || depth > 4) return [];
    if (Array.isArray(entry)) return entry.slice(0, 200).flatMap((one) => top(one, depth + 1));
    const own = toThing(entry, 0);
    return '@graph' in entry ? [...top(entry['@graph'], depth + 1), own] : [own];
  };
  return top(value, 0);
}

/** A type's or property's own name: https://schema.org/Article, schema:Article and Article are one. */
export const localName = (name: string): string => name.replace(/^.*[:/#]/, '');

/** Everything that a page states of itself in JSON-LD, microdata, RDFa and metas, asked by name. */
export class Statements {
  readonly things: Thing[];
  private readonly byId = new Map<string, Thing>();
  private readonly metas = new Map<string, string[]>();

  constructor(snapshot: PageSnapshot) {
    const allowance = { nodes: MOST_NODES };
    const json = snapshot.jsonLd.flatMap((text) => thingsOfJson(parseLoosely(text), allowance));
    this.things = [...json, ...snapshot.things].filter((thing) => thing.properties.length > 0);
    for (const thing of this.all())
      if (thing.id && thing.properties.length > 0 && !this.byId.has(thing.id)) this.byId.set(thing.id, thing);
    for (const { name, content } of snapshot.metas) {
      if (content) this.metas.set(name, [...(this.metas.get(name) ?? []), content]);
    }
  }

  /** The first non-empty content of the named metas, in the order asked. */
  meta(...names: string[]): string | undefined {
    return this.metaAll(...names)[0];
  }

  /** All contents of the first of the named metas that is there. */
  metaAll(...names: string[]): string[] {
    for (const name of names) {
      const found = this.metas.get(name);
      if (found) return found;
    }
    return [];
  }

  /** Every thing with those inside it, in the order of the page. */
  all(): Thing[] {
    const found: Thing[] = [];
    const visit = (thing: Thing): void => {
      found.push(thing);
      for (const [, value] of thing.properties) if (typeof value !== 'string') visit(value);
    };
    for (const thing of this.things) visit(thing);
    return found;
  }

  /** A thing that is only named by its id is looked up, as Yoast's graphs need. */
  resolve(thing: Thing): Thing {
    return thing.properties.length === 0 && thing.id ? (this.byId.get(thing.id) ?? thing) : thing;
  }
}

/** Values of a property, in order. */
export const valuesOf = (thing: Thing, ...names: string[]): (string | Thing)[] =>
  thing.properties.filter(([name]) => names.includes(localName(name))).map(([, value]) => value);

/** Values of a property that are plain words. */
export const textsOf = (thing: Thing, ...names: string[]): string[] =>
  valuesOf(thing, ...names)
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .filter(Boolean);

export const isOfType = (thing: Thing, pattern: RegExp): boolean =>
  thing.types.some((type) => pattern.test(localName(type)));
