import { plainLine } from './plain-text.ts';

const ENDINGS = {
  json: '.taproot.json',
  zip: '.taproot.zip',
  markdown: '.md',
  html: '.html',
  csv: '.csv',
  text: '.txt',
  svg: '.svg',
  png: '.png',
} as const;
const LONGEST_STEM = 60;

/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** "water-who-gets-it.taproot.json": the title in letters and digits of any script, which every system takes as the name of a file. */
export function fileName(title: string, as: keyof typeof ENDINGS): string {
  const words =
    plainLine(title)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const stem = [...words.join('-')].slice(0, LONGEST_STEM).join('').replace(/-$/, '');
  return `${stem === '' || RESERVED.test(stem) ? `taproot${stem && `-${stem}`}` : stem}${ENDINGS[as]}`;
}
