import { isNode, type RawNode } from '../places.ts';

/** One value, or many: programs write a list of one either way. */
export const manyOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The objects among one value or many. */
export const nodesOf = (value: unknown): RawNode[] => manyOf(value).filter(isNode);

/** The value if it is a text that says something. */
export const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Programs write yes as true, 1, "1", "yes" or "true". */
export const isYes = (value: unknown): boolean => /^(true|1|yes)$/i.test(String(value));

/** What an entry of a list is that should be an object and is none: it is counted, and refused for saying nothing. */
export const entriesOf = (value: unknown): RawNode[] => manyOf(value).map((entry) => (isNode(entry) ? entry : {}));
