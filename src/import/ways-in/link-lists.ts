import { type AddressInText, addressesIn } from '../../model/addresses-in-text.ts';
import { safeLink } from '../../model/safe-link.ts';
import type { Found, FoundFolder, FoundLink } from './found.ts';
import { lineOf } from './plain.ts';
import { addressOf } from './typed-address.ts';

/** Lines that are links of a kind that is refused: they are counted, and are no headings. */
const OTHER_LINK = /^(?:javascript|vbscript|data|mailto|file|about|chrome|place|blob|tel):\S/i;

/** Addresses that only look like one, and those of kinds that lead to no page by themselves. */
const ODD_LINK = /^(?:https?|urn|feed|view-source):\S/i;

/** What browsers pass over in an address, and files made to do harm put into one. */
const UNSEEN = /\p{Cc}+/gu;

/** In a list at least one line of so many is a link; in a mail or an essay there are fewer. */
const LINES_A_LINK = 3;

/** A line by which a program is told a value, which may be a secret; nothing stands below it. */
const SETTING = /^(?:export )?\w+=\S/;

const withoutBullet = (line: string): string => line.replace(/^\s*(?:[-*•]|\d{1,4}[.)])\s+/, '').trim();

function isList(lines: readonly string[]): boolean {
  const words = lines.filter((line) => line !== '');
  return words.filter((line) => linksIn(line).length > 0).length * LINES_A_LINK >= words.length;
}

const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r]/).map(withoutBullet);

/** Whether a text is little but a list of links. */
export const isLinkList = (text: string): boolean => {
  const lines = linesOf(text);
  return lines.some((line) => linksIn(line).length > 0) && isList(lines);
};

/**
 * A plain list of links, as people write them and as OneTab exports them ("address | title"): a line with no address is the heading of
 * those below it, up to an empty line. In a mail the lines between are no headings.
 */
export function readLinkList(text: string): Found {
  const links: FoundLink[] = [];
  const folders: FoundFolder[] = [];
  const lines = linesOf(text);
  const hasHeadings = isList(lines);
  let heading: { key: string; name: string } | undefined;
  for (const line of lines) {
    if (line === '') {
      heading = undefined;
      continue;
    }
    const found = linksOf(line);
    for (const link of found) links.push({ ...link, folders: heading ? [heading.key] : [] });
    if (found.length > 0 || !hasHeadings) continue;
    const name = SETTING.test(line) ? undefined : lineOf(line.replace(/^#+\s*/, '').replace(/:$/, ''));
    heading = name === undefined ? undefined : { key: String(folders.length), name };
    if (heading) folders.push(heading);
  }
  return areTitles(links) ? titled(links, folders) : { links, folders };
}

/** So few headings with one link each are chapters that somebody began. */
const FEW = 5;

/** Whether the lines over links are no headings: in a chat, and where a title stands above each address, most hold one link. */
function areTitles(links: readonly FoundLink[]): boolean {
  const used = new Set(links.flatMap((link) => link.folders ?? []));
  return used.size > FEW && used.size * 2 > links.length;
}

/** The links, each by the line above it where it has no title of its own. */
function titled(links: readonly FoundLink[], folders: readonly FoundFolder[]): Found {
  const names = new Map(folders.map(({ key, name }) => [key, name]));
  return {
    links: links.map((link) => ({ ...link, name: link.name ?? names.get(link.folders?.[0] ?? ''), folders: [] })),
  };
}

/** The links of a line, with those that are refused: they are counted too. */
function linksOf(line: string): FoundLink[] {
  const bare = line.replace(UNSEEN, '');
  if (OTHER_LINK.test(bare)) return [{ url: bare }];
  const links = linksIn(line);
  return links.length === 0 && ODD_LINK.test(bare) ? [{ url: safeLink(bare) ?? bare }] : links;
}

function linksIn(line: string): FoundLink[] {
  const found = addressesIn(line);
  return found.map((address) => linkIn(line, address, found.length === 1));
}

/** Chats and Markdown have marks by which an address has a title; else the words beside a lone address are it. */
function linkIn(line: string, { text, index }: AddressInText, isAlone: boolean): FoundLink {
  const titled =
    /^<[^<>|]*\|([^<>]+)>/.exec(line.slice(Math.max(0, index - 1)))?.[1] ??
    /\[([^[\]]{1,500})\]\($/.exec(line.slice(Math.max(0, index - 600), index))?.[1];
  const around = isAlone ? `${line.slice(0, index)} ${line.slice(index + text.length)}` : '';
  const name = lineOf(
    (titled ?? around)
      .replace(/\s+[.,;!?]+\s*$/, '')
      .replace(/^[\s|:–—-]+|[\s|:–—-]+$/g, '')
      .replace(/^[<(["']\s*|\s*[>)\]"']$/g, ''),
  );
  return {
    url: addressOf(text) ?? text,
    ...(name !== undefined && /[\p{L}\p{N}]/u.test(name) ? { name } : {}),
  };
}
