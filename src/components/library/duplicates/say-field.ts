import { sayValue } from '../../exchange/say-value.ts';

/** A field of a resource holds no ids: nothing has to be looked up. */
const NO_NAMES = { resources: new Map(), collections: new Map(), competencies: new Map(), curators: new Map() };

/** The value of a field of a resource as words; empty where there is nothing. */
export const sayField = (field: string, value: unknown): string => sayValue(field, value, NO_NAMES);
