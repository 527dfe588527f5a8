import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPicture } from '../src/capture/picture.ts';

// What it returns is the answer of scripting.executeScript.
export default defineUnlistedScript(() => ({ address: location.href, picture: readPicture(document) }));
