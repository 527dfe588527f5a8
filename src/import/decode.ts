import { said } from './problems.ts';
import type { Problem } from './reading.ts';

export interface Decoded {
  text: string;
  problems: Problem[];
}

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. What is no UTF-8 at all is read as windows-1252, the usual encoding of
 * old Western files; UTF-8 with a few damaged bytes stays UTF-8. Either is said.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), problems: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeDamaged(bytes);
  }
}

function decodeDamaged(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (sound > damaged)
    return {
      text,
      problems: [
        said({
          key: 'importing.why.brokenCharacters' as 'importing.why.brokenCharacters_one',
          params: { count: damaged },
        }),
      ],
    };
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    problems: [said({ key: 'importing.why.windows1252' })],
  };
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
