import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTranscript } from '../src/capture/transcript/read-transcript.ts';

/** Run in the page whose video the teacher marks; what it returns is the result of executeScript. */
export default defineUnlistedScript(() => ({ address: location.href, ...readTranscript(document) }));
