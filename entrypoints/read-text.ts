import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readText } from '../src/capture/page/read-text.ts';

/** Run in the page after the resource is saved; what it returns is the result of executeScript. */
export default defineUnlistedScript(() => ({ address: location.href, ...readText(document, location.href) }));
