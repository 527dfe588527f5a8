import type { Thing } from '../snapshot.ts';
import { attribute, firstOf, textOf } from './page-text.ts';

const DEEPEST = 8;
const MOST_PROPERTIES = 3_000;

/** Microdata and RDFa (lite) read as one kind of thing, with a common allowance so that no page can make it large. */
export function thingsOf(root: Element): Thing[] {
  const allowance = { properties: MOST_PROPERTIES };
  const microdata = firstOf(root, '[itemscope]:not([itemprop])', 60).map((element) =>
    readItem(root, element, allowance),
  );
  const rdfa = firstOf(root, '[typeof]:not([property])', 60)
    .filter((element) => !element.closest('[typeof] [rel]:not([href]):not([resource])'))
    .map((element) => readTyped(element, allowance));
  return [...microdata, ...rdfa, readLoose(root, allowance)].filter((thing) => thing.properties.length > 0);
}

interface Allowance {
  properties: number;
}

/** The value of a microdata or RDFa property that is no thing of its own. */
function statedValue(element: Element): string {
  const stated = attribute(element, 'content') || attribute(element, 'datetime', 100);
  if (stated) return stated;
  const address =
    attribute(element, 'resource') ||
    attribute(element, 'href') ||
    attribute(element, 'src') ||
    attribute(element, 'data');
  if (address) return element.nodeName === 'A' ? attribute(element, 'href') : address;
  return attribute(element, 'value', 200) || textOf(element, 2_000);
}

const words = (element: Element, name: string): string[] => attribute(element, name, 300).split(/\s+/).filter(Boolean);

function readItem(root: Element, scope: Element, allowance: Allowance, seen: Element[] = []): Thing {
  const thing: Thing = { types: words(scope, 'itemtype'), id: attribute(scope, 'itemid') || undefined, properties: [] };
  if (seen.includes(scope) || seen.length > DEEPEST) return thing;
  const path = [...seen, scope];
  const walk = (element: Element, depth: number): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child, depth + 1);
  };
  const visit = (element: Element, depth: number): void => {
    if (depth > 200 || allowance.properties <= 0) return;
    const isScope = element.hasAttribute('itemscope');
    for (const name of words(element, 'itemprop')) {
      allowance.properties -= 1;
      if (isScope) thing.properties.push([name, readItem(root, element, allowance, path)]);
      else push(thing, name, element);
    }
    if (!isScope) walk(element, depth);
  };
  walk(scope, 0);
  for (const reference of words(scope, 'itemref').slice(0, 20)) {
    const other = Array.from(root.querySelectorAll('[id]')).find((element) => element.id === reference);
    if (other && other !== scope && !other.contains(scope)) visit(other, 0);
  }
  return thing;
}

/** A linked value keeps its words as well: an author's link names the author, its address does not. */
function push(thing: Thing, name: string, element: Element): void {
  const value = statedValue(element);
  thing.properties.push([name, value]);
  if (element.nodeName === 'A' && !element.hasAttribute('content')) {
    const text = textOf(element, 300);
    if (text && text !== value) thing.properties.push([name, text]);
  }
}

/** schema:name, dc:title and http://schema.org/name all are told by their last word; Open Graph is read from the metas. */
const localName = (name: string): string => name.replace(/^.*[:/#]/, '');
const isOpenGraph = (name: string): boolean => /^(og|article|fb|twitter|video|book|profile|al):/.test(name);

function propertiesOf(element: Element): string[] {
  const own = words(element, 'property');
  const relations =
    element.hasAttribute('href') || element.hasAttribute('resource')
      ? words(element, 'rel').filter((rel) => rel.includes(':'))
      : [];
  return [...own, ...relations].filter((name) => !isOpenGraph(name)).map(localName);
}

/** RDFa 1.0 writes the relation around the thing: `<div rel="audience"><div typeof="EducationalAudience">`. */
const relationOf = (element: Element): string[] =>
  element.hasAttribute('href') || element.hasAttribute('resource') ? [] : words(element, 'rel').map(localName);

function readTyped(scope: Element, allowance: Allowance, depth = 0): Thing {
  const id = attribute(scope, 'resource') || attribute(scope, 'about') || undefined;
  const thing: Thing = { types: words(scope, 'typeof'), id, properties: [] };
  if (depth > DEEPEST) return thing;
  const visit = (element: Element, level: number, relation: string[] = []): void => {
    if (level > 200 || allowance.properties <= 0) return;
    const isScope = element.hasAttribute('typeof');
    const own = relationOf(element);
    const names =
      isScope && !element.hasAttribute('property') ? (own.length > 0 ? own : relation) : propertiesOf(element);
    for (const name of names) {
      allowance.properties -= 1;
      if (isScope) thing.properties.push([name, readTyped(element, allowance, depth + 1)]);
      else push(thing, name, element);
    }
    if (isScope) return;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      visit(child, level + 1, own.length > 0 ? own : relation);
  };
  for (let child = scope.firstElementChild; child; child = child.nextElementSibling) visit(child, 0);
  return thing;
}

/** RDFa that stands in no typed thing speaks of the page itself, as the Creative Commons chooser writes it. */
function readLoose(root: Element, allowance: Allowance): Thing {
  const thing: Thing = { types: [], properties: [] };
  for (const element of firstOf(root, '[property]', 400)) {
    if (allowance.properties <= 0) break;
    if (element.closest('[typeof]')) continue;
    for (const name of propertiesOf(element)) {
      allowance.properties -= 1;
      push(thing, name, element);
    }
  }
  return thing;
}
