import { type Reading, type ReadingOptions, refusal } from './reading.ts';
export async function readMarkdown(_text: string, _options: ReadingOptions = {}): Promise<Reading> {
  return refusal('taproot-markdown', { key: 'importing.why.noCollection' });
}
