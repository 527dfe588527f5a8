import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFile } from '../src/capture/page/read-file.ts';

/** Run in the browser's viewer when the teacher presses; what it returns is the result of executeScript. */
export default defineUnlistedScript(async () => ({ address: location.href, ...(await readFile(location.href)) }));
