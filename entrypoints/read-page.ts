import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../src/capture/page/read-page.ts';

/** Run in the page that the teacher clips; what it returns is the result of executeScript. */
export default defineUnlistedScript(() => readPage(document, location.href));
