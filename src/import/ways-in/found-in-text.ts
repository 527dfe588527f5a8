import type { Sentence } from '../../words/say.ts';
import { documentTrouble } from '../document-trouble.ts';
import type { FormatName } from '../formats.ts';
import type { Found } from './found.ts';
import { knownDoctypes, textReaders, xmlReaders } from './readers.ts';
import { isTrouble, parseXml } from './xml.ts';

/**
 * What a text of another program holds, or why it cannot be read; nothing where Taproot does not know how.
 * @throws where the text is built so that a parser gives up
 */
export async function foundInText(format: FormatName, text: string): Promise<Found | Sentence | undefined> {
  const xml = xmlReaders[format];
  if (xml) {
    const page = parseXml(text, knownDoctypes[format]);
    return isTrouble(page) ? page : xml(page);
  }
  const trouble = format === 'markdown' || format === 'obsidian-clipper' ? documentTrouble(text) : undefined;
  return trouble ?? textReaders[format]?.(text);
}
