const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)(?:\/([a-z]{2,4})(?=\/|$))?|publicdomain\/(zero|mark)\/(\d\.\d))(?:\/|$)/i;

/**
 * The short name of a licence: "CC BY-SA 4.0" for an address of Creative Commons (also of a deed, of legal code, of a ported version),
 * and otherwise the licence as it is stated.
 */
export function licenceName(license: string): string {
  const match = CREATIVE_COMMONS.exec(license.trim());
  if (!match) return license;
  const [, terms, version, port, dedication, dedicationVersion] = match;
  if (dedication !== undefined)
    return dedication.toLowerCase() === 'zero' ? `CC0 ${dedicationVersion}` : `Public Domain Mark ${dedicationVersion}`;
  const place = port && port !== 'deed' && port !== 'lega' ? ` ${port.toUpperCase()}` : '';
  return `CC ${(terms ?? '').toUpperCase()} ${version}${place}`;
}
