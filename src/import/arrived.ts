import { arrivedThrough } from '../model/provenance.ts';
import type { Reading } from './reading.ts';

/**
 * A bundle of somebody else's as it arrives: each resource says through whom it came, over however many hands before. How a resource that
 * is here already came stays as it is.
 * @param me the teacher who opens it
 */
export function arrived(reading: Reading, me: string | undefined): Reading {
  const { curator, dateCreated } = reading.header;
  if (curator === undefined || curator.id === me || reading.library.resources.length === 0) return reading;
  const sender = { curator: curator.id, ...(dateCreated === undefined ? {} : { date: dateCreated }) };
  const resources = reading.library.resources.map((resource) => arrivedThrough(resource, sender));
  return { ...reading, library: { ...reading.library, resources } };
}
