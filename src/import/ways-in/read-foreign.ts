import type { FormatName } from '../formats.ts';
import { type Reading, type ReadingOptions, refusal, refuseForeign } from '../reading.ts';
import type { Found } from './found.ts';
import { foundInText } from './found-in-text.ts';
import { frameworkReading, frameworksReading } from './frameworks.ts';
import { PasswordsFound } from './passwords.ts';
import { frameworkReaders, jsonReaders } from './readers.ts';
import { toReading } from './to-reading.ts';
import { declaresDoctype } from './xml.ts';

/** Formats that are no export of links: one that holds none is what it seems to be, and nothing more. */
const MAY_HOLD_NONE: ReadonlySet<FormatName> = new Set<FormatName>([
  'csv',
  'web-page',
  'json',
  'json-ld',
  'rtf',
  'mail',
]);

/** Lists of passwords are not read: what browsers and vaults export of them looks like a list of links. */
const refusePasswords = (): Reading => refusal('passwords', { key: 'waysIn.why.passwords' });

/** Reads parsed JSON of another program, where Taproot knows how. */
export async function readForeignJson(format: FormatName, data: unknown, options: ReadingOptions): Promise<Reading> {
  const framework = frameworkReaders[format];
  if (framework) return orTangled(format, () => frameworksReading(format, [framework(data)].flat(), options), options);
  if (format === 'passwords') return refusePasswords();
  const read = jsonReaders[format];
  return read
    ? orTangled(format, async () => readingOf(format, await read(data), options), options)
    : refuseForeign(format);
}

/** Reads a text of another program, where Taproot knows how. */
export async function readForeignText(format: FormatName, text: string, options: ReadingOptions): Promise<Reading> {
  if (format === 'framework-csv') {
    const { readFrameworkSheet } = await import('./framework-sheet.ts');
    return orTangled(format, () => frameworkReading(format, readFrameworkSheet(text), options), options);
  }
  if (format === 'xml' && declaresDoctype(text)) return refusal(format, { key: 'waysIn.why.doctype' });
  if (format === 'passwords') return refusePasswords();
  return orTangled(
    format,
    async () => {
      const read = await foundInText(format, text);
      if (read !== undefined && 'key' in read) return refusal(format, read);
      return readingOf(read?.format ?? format, read?.found, options);
    },
    options,
  );
}

const readingOf = (
  format: FormatName,
  found: Found | undefined,
  options: ReadingOptions,
): Reading | Promise<Reading> =>
  found === undefined || (found.links.length === 0 && MAY_HOLD_NONE.has(format))
    ? refuseForeign(format)
    : toReading(format, found, options);

/** A file that is built so that a parser gives up, such as one nested without end, is refused in a sentence. */
async function orTangled(
  format: FormatName,
  read: () => Reading | Promise<Reading>,
  { signal }: ReadingOptions,
): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error instanceof PasswordsFound) return refusePasswords();
    return refusal(format, { key: 'waysIn.why.tangled' });
  }
}
