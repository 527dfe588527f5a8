import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { Library } from '../../../src/model/library.ts';

export const now = '2026-11-24T10:00:00.000Z';
export const lines = (...text: string[]) => text.join('\n');
export const json = (value: unknown) => JSON.stringify(value);

/** A zip of these files, by their paths. */
export async function zipOf(files: Record<string, string>): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}

/** Each resource with the names of the collections around it, from the top down. */
export function placed({ resources, collections }: Library) {
  const byId = new Map(collections.map((row) => [row.id, row]));
  const pathTo = (id: string | undefined): string[] => {
    const row = byId.get(id ?? '');
    return row ? [...pathTo(row.parent), row.name] : [];
  };
  return resources.map(({ id, url, name }) => [
    url ?? name,
    ...collections
      .filter(({ parts }) => parts.some((part) => part.kind === 'item' && part.resource === id))
      .map((row) => pathTo(row.id).join(' / ')),
  ]);
}

export const quotesIn = ({ excerpts }: Library) => excerpts.map((row) => [row.kind === 'quote' && row.exact, row.note]);
