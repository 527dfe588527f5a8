import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { isNode, type RawNode } from '../places.ts';
import type { Found, FoundLink } from './found.ts';
import { referenceLink } from './references.ts';

/** Records of RIS end with ER; where it is missing, the next one begins. */
function recordsOfRis(text: string): string[] {
  const records: string[] = [];
  let lines: string[] = [];
  for (const line of text.split(/\r\n|[\n\r]/)) {
    if (/^\s*TY {1,2}-/.test(line) && lines.length > 0) {
      records.push(lines.join('\n'));
      lines = [];
    }
    const isInside = lines.length > 0 || /^\s*TY {1,2}-/.test(line);
    if (isInside && line.trim() !== '') lines.push(line.trimStart());
  }
  return lines.length > 0 ? [...records, lines.join('\n')] : records;
}

/** The beginning of an entry that has no key, which citation-js does not read. */
const NO_KEY = /^(\s*@\w+\s*[{(]\s*)(?=,)/;

/** Entries of BibTeX begin with @ at the start of a line; shared texts go with each. */
function recordsOfBibtex(text: string): string[] {
  const pieces = text.split(/^(?=[ \t]*@)/m).filter((piece) => /^\s*@/.test(piece));
  const shared = pieces.filter((piece) => /^\s*@string/i.test(piece)).join('\n');
  return pieces
    .filter((piece) => !/^\s*@(string|comment|preamble)\b/i.test(piece))
    .map((piece) => `${shared}\n${piece.replace(NO_KEY, '$1entry')}`);
}

/** An address that RIS or BibTeX keeps where CSL has no place for it. */
const FALLBACK =
  /(?:^(?:UR|L1|L2|LK) {1,2}- *|[\s,{](?:bdsk-)?url(?:-\d)?\s*=\s*[{"]|\\url\{)([a-z][a-z0-9+.-]*:\/\/[^\s{}"]+)/im;

/**
 * References in RIS or BibTeX, read by citation-js one by one, so that one that confuses it does not sink the others; it is counted, with
 * the address that it names.
 */
export function readReferenceFile(format: 'ris' | 'bibtex', text: string): Found {
  const records = format === 'ris' ? recordsOfRis(text) : recordsOfBibtex(text);
  return { links: records.map((record) => linkOf(record, format)) };
}

/** RIS may name several addresses, also of the full text and of what is related; those beside the first go into the note. */
function withOthers(link: FoundLink, record: string, format: 'ris' | 'bibtex'): FoundLink {
  if (format !== 'ris') return link;
  const all = [...record.matchAll(/^UR {1,2}- *(\S+)/gm)].map(([, address = '']) => address);
  const beside = [...record.matchAll(/^(?:L[1-3]|LK) {1,2}- *(https?:\S+)/gim)].map(([, address = '']) => address);
  const others = [...new Set([...all.slice(1), ...beside])]
    .filter((url) => url !== (all[0] ?? link.url))
    .slice(0, MOST_OTHERS);
  const said = others.map((value) => ({ key: 'waysIn.extra.column' as const, params: { label: 'URL', value } }));
  const kept = all.length < 2 ? link : { ...link, url: all[0], kind: 'page' as const };
  return said.length === 0 ? kept : { ...kept, extras: [...(link.extras ?? []), ...said] };
}

/** Signs that LaTeX has a meaning for are written with a backslash, also in addresses, where citation-js leaves it. */
const plainUrl = (item: RawNode): RawNode =>
  typeof item.URL === 'string'
    ? { ...item, URL: item.URL.replace(/\{\\([&%_#$])\}|\\([&%_#$])/g, '$1$2').replace(/\{?\\~\{\}\}?/g, '~') }
    : item;

/** More addresses in one record are a mistake. */
const MOST_OTHERS = 100;

/** Dates of RIS that contradict each other make citation-js give up: the record is then read without the one, and without both. */
const attemptsAt = (record: string, format: 'ris' | 'bibtex'): string[] =>
  format === 'bibtex'
    ? [record]
    : [record, record.replace(/^DA .*$/gm, ''), record.replace(/^(DA|PY|Y1|Y2) .*$/gm, '')];

function linkOf(record: string, format: 'ris' | 'bibtex'): FoundLink {
  const address = FALLBACK.exec(record)?.[1];
  for (const attempt of attemptsAt(record, format)) {
    try {
      const [item] = plugins.input.chain(attempt, { forceType: format === 'ris' ? '@ris/file' : '@biblatex/text' });
      if (!isNode(item)) continue;
      const link = withOthers(referenceLink(format === 'bibtex' ? plainUrl(item) : item), record, format);
      return link.url === undefined && address !== undefined ? { ...link, url: address, kind: 'page' } : link;
    } catch {
      // The next attempt, or what can be told without any.
    }
  }
  const name = /^(?:TI|T1) {1,2}- *(.+)$|\btitle\s*=\s*[{"]+([^{}"]+)/im.exec(record);
  return {
    url: address,
    kind: address === undefined ? 'thing' : 'page',
    name: (name?.[1] ?? name?.[2])?.trim(),
  };
}
