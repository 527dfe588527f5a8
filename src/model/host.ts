/** The host of an address as people know it: "lessons.example" for https://www.lessons.example/7; undefined where it has none. */
export const hostOf = (address: string | undefined): string | undefined =>
  URL.parse(address ?? '')?.hostname.replace(/^www\./, '') || undefined;
