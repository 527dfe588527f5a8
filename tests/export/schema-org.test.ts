import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { bundleToJson, toBundle } from '../../src/export/to-json.ts';
import { isOfSchemaOrg, isProperty, isType, mayBeWritten, mayHave, mayLeadTo } from '../support/schema-org.ts';
import { waterHabits } from '../support/water-habits.ts';
import { ana } from '../support/water-people.ts';
import { waterUnit } from '../support/water-unit.ts';

/** A statement of a bundle, once it is expanded: a thing of these types has this property with this value. */
interface Statement {
  types: string[];
  property: string;
  value: unknown;
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const typesOf = (node: Node): string[] => (node['@type'] as string[] | undefined) ?? [];

function statementsIn(value: unknown): Statement[] {
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  if (!isNode(value)) return [];
  if ('@list' in value) return statementsIn(value['@list']);
  return Object.entries(value).flatMap(([property, inside]) =>
    property.startsWith('@')
      ? []
      : [...[inside].flat().map((each) => ({ types: typesOf(value), property, value: each })), ...statementsIn(inside)],
  );
}

const bundle = JSON.parse(
  bundleToJson(
    toBundle({ ...waterUnit, ...waterHabits }, { date: '2026-11-24T10:00:00.000Z', curator: ana, name: 'Water' }),
  ),
);
const expanded = await jsonld.expand(bundle, {
  documentLoader: async (url: string) => {
    throw new Error(`asked the network for ${url}`);
  },
});
const statements = statementsIn(expanded).filter(({ property }) => isOfSchemaOrg(property));
const types = [...new Set(JSON.stringify(expanded).match(/https?:\/\/schema\.org\/[A-Z]\w+/g))];

test('a made-up type or property is none of schema.org', () => {
  expect([isType('https://schema.org/LearningThing'), isProperty('https://schema.org/learningThing')]).toEqual([
    false,
    false,
  ]);
  expect(mayHave(['https://schema.org/Person'], 'https://schema.org/timeRequired')).toBe(false);
});

test('each type of a bundle that is called schema.org’s stands in its vocabulary', () => {
  expect(types.length).toBeGreaterThan(5);
  expect(types.filter((type) => !isType(type))).toEqual([]);
});

test('each property of a bundle that is called schema.org’s stands in its vocabulary', () => {
  expect(statements.length).toBeGreaterThan(100);
  expect([...new Set(statements.map(({ property }) => property))].filter((name) => !isProperty(name))).toEqual([]);
});

test('things of schema.org’s types have only properties that schema.org gives to them', () => {
  const strange = statements
    .map(({ types: all, property }) => ({ types: all.filter(isOfSchemaOrg), property }))
    .filter(({ types: known, property }) => known.length > 0 && !mayHave(known, property))
    .map(({ types: known, property }) => `${known.join(' ')} ${property}`);
  expect([...new Set(strange)]).toEqual([]);
});

test('what a property of schema.org leads to is of a type that it may lead to', () => {
  const strange = statements.flatMap(({ property, value }) => {
    if (!isNode(value)) return [];
    if ('@value' in value) return mayBeWritten(property) ? [] : [`${property} "${value['@value']}"`];
    const known = typesOf(value).filter(isOfSchemaOrg);
    return known.length === 0 || mayLeadTo(known, property) ? [] : [`${property} → ${known.join(' ')}`];
  });
  expect([...new Set(strange)]).toEqual([]);
});
