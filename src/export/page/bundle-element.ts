/** The id of the element in which a page carries its bundle: import looks for it. */
export const BUNDLE_ELEMENT = 'taproot-bundle';
