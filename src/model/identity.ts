import * as z from 'zod';

/** Made once, kept for ever, the same on every machine (RFC 9562, as a URN after RFC 8141). */
export const id = z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export type Id = z.infer<typeof id>;

/** An instant, ISO 8601 with an offset or Z. */
export const instant = z.iso.datetime({ offset: true });

/** Where pure code takes its time and its ids from, so that the same input gives the same output in a test. */
export interface Source {
  now(): string;
  newId(): Id;
}

/** The source that the product runs on. */
export const systemSource: Source = {
  now: () => new Date().toISOString(),
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
};

/** What every record says of itself: who it is, whose words it holds, when it was first saved and last changed. */
export const record = z.object({
  id,
  curator: id,
  dateSaved: instant,
  dateChanged: instant,
});
