import type { Reading } from '../../import/reading.ts';
import type { Travelling } from '../../model/exchange.ts';
import { bundleName } from './preview-head.tsx';

/** What is kept of a bundle, so that the next one from there can be compared with it; undefined where it has no id. */
export function travelling(reading: Reading): Travelling | undefined {
  const { header, json, library } = reading;
  const { id, dateCreated, basedOn = [] } = header;
  if (id === undefined || dateCreated === undefined || json === undefined) return undefined;
  return { id, name: bundleName(reading), dateCreated, basedOn, json, library };
}
