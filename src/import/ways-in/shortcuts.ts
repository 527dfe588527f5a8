import type { Found, FoundLink } from './found.ts';
import { lineOf } from './plain.ts';

/** Parts of a file of settings of which one is a link: Windows' shortcuts, and those of desktops under Linux. */
const LINK_PART = /^(?:InternetShortcut|Desktop Entry)$/i;

/** The values of each part of a file of settings, by their names in small letters. */
function partsOf(text: string): Map<string, string>[] {
  const parts: Map<string, string>[] = [];
  let part: Map<string, string> | undefined;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const called = /^\[([^[\]]+)\]\s*$/.exec(line.trim())?.[1];
    if (called !== undefined) {
      part = LINK_PART.test(called) ? new Map() : undefined;
      if (part) parts.push(part);
    }
    const [, name = '', value = ''] = /^\s*([\w[\]@.-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (part && name !== '' && !part.has(name.toLowerCase())) part.set(name.toLowerCase(), value.trim());
  }
  return parts;
}

/** A link that was dragged to a desktop: its address is the link; that of its picture is none. */
export const readShortcut = (text: string): Found => ({
  links: partsOf(text).flatMap((part): FoundLink[] => {
    const url = part.get('url');
    return url === undefined || url === '' ? [] : [{ url, name: lineOf(part.get('name')) }];
  }),
});
