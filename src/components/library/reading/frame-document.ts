import frameStyle from '../../../styles/saved-text.css?raw';
import tokens from '../../../styles/tokens.css?raw';

/** Nothing in the frame runs, loads or is sent: not even by markup that the sanitiser should ever let through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The frame before its text: our own words of style, and an empty place that is filled piece by piece. Nothing of the page is in it. */
export const FRAME_DOCUMENT = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><style>${tokens}\n${frameStyle}</style></head><body><main></main></body></html>`;
