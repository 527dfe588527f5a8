/** Services that Chromium itself calls, with any extension or none. */
const ofTheBrowser = /(^|[./ ])(googleapis\.com|gvt1\.com|google\.com|gstatic\.com)([:/]|$)/;

/** The requests that are not the browser's own. */
export const notOfTheBrowser = (requests: readonly string[]): string[] =>
  requests.filter((address) => !ofTheBrowser.test(address));
