/** Characters of a title that a file name keeps; file systems allow far more, but not all of them and not in all of them. */
const LONGEST_STEM = 60;

/** Names that Windows keeps for its devices, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of the file in which something leaves, after its title: letters and digits of any script, parted by hyphens.
 * A title without any gives "taproot".
 */
export function fileName(title: string, format: 'json' | 'markdown'): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const stem = [...words.join('-')].slice(0, LONGEST_STEM).join('').replace(/-$/, '');
  const safe = stem === '' || RESERVED.test(stem) ? ['taproot', stem].filter(Boolean).join('-') : stem;
  return `${safe}${format === 'json' ? '.taproot.json' : '.md'}`;
}
