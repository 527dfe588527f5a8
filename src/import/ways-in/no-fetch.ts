// citation-js names two packages that fetch. It is given what to read, never an address, so they are left out of the extension.

/** In place of what fetches: nothing may. */
export default function noFetch(): never {
  throw new Error('Nothing is fetched while a file is read.');
}

/** What those packages also export. */
export const Headers = globalThis.Headers;
