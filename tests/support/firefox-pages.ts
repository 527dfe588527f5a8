import type { Marionette } from './marionette.ts';
import { chordOf, type Surface } from './surface.ts';

/** The code points that WebDriver uses for keys without a character. */
const WEBDRIVER_KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

/** A page in a tab of Firefox, by WebDriver. */
export function tabSurface(marionette: Marionette): Surface {
  const keyAction = (type: 'keyDown' | 'keyUp') => (key: string) => ({ type, value: WEBDRIVER_KEYS[key] ?? key });
  return {
    run: (body) => marionette.inPage(`return (async function () { ${body} }).call(globalThis)`),
    async clickAt(x, y) {
      const [left, top] = [Math.round(x), Math.round(y)];
      const actions = [
        { type: 'pointerMove', x: left, y: top },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'hand', actions }] });
    },
    async key(chord) {
      const { held, pressed } = chordOf(chord);
      const keys = [...held, pressed];
      const actions = [...keys.map(keyAction('keyDown')), ...keys.toReversed().map(keyAction('keyUp'))];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async chooseFile(selector, file) {
      const found = (await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
        value: Record<string, string>;
      };
      await marionette.send('WebDriver:ElementSendKeys', { id: Object.values(found.value)[0], text: file });
    },
    async picture({ whole = false } = {}) {
      const { value } = (await marionette.send('WebDriver:TakeScreenshot', { full: whole })) as { value: string };
      return Buffer.from(value, 'base64');
    },
  };
}

/** Runs in the own process of the popup or the panel: a sandbox of the page that keeps its globals, and real keys and presses through the widget layer. */
const FRAME_SCRIPT = `
  const sandboxes = new WeakMap();
  const sandboxOf = () => {
    if (!sandboxes.has(content.document)) {
      sandboxes.set(content.document, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));
    }
    return sandboxes.get(content.document);
  };
  const work = {
    async run({ body }) {
      const answer = await Cu.evalInSandbox('(async function () { ' + body + ' }).call(globalThis).then((value) => JSON.stringify({ value }))', sandboxOf());
      return JSON.parse(answer).value;
    },
    async click({ x, y }) {
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        content.synthesizeMouseEvent(type, x, y, { button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
      }
    },
    async key({ held, pressed }) {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(content);
      const event = (key) => new content.KeyboardEvent('', { key, code: ['Shift', 'Control', 'Alt'].includes(key) ? key + 'Left' : key.length === 1 ? '' : key, bubbles: true });
      for (const key of held) processor.keydown(event(key));
      processor.keydown(event(pressed));
      processor.keyup(event(pressed));
      for (const key of held) processor.keyup(event(key));
    },
  };
  addMessageListener('taproot:do', async ({ data: { id, what, given } }) => {
    try { sendAsyncMessage('taproot:done', { id, value: await work[what](given) }); }
    catch (error) { sendAsyncMessage('taproot:done', { id, error: String(error) }); }
  });
`;

/** Where the browser's window shows a page of the extension that is no tab. */
const FIND_POPUP = `const popup = document.querySelector('.webextension-popup-browser');`;
const FIND_PANEL = `const popup = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');`;

const askPage = (find: string) => `
  const [what, data] = given;
  ${find}
  if (!popup?.messageManager) throw new Error('The page is closed.');
  const id = Math.random();
  return new Promise((yes, no) => {
    setTimeout(() => no(new Error('The page did not answer.')), 5000);
    const hear = ({ data: answer }) => {
      if (answer.id !== id) return;
      popup.messageManager.removeMessageListener('taproot:done', hear);
      answer.error ? no(new Error(answer.error)) : yes(answer.value);
    };
    popup.messageManager.addMessageListener('taproot:done', hear);
    popup.messageManager.sendAsyncMessage('taproot:do', { id, what, given: data });
  });`;

const PRESS_BUTTON = `
  const [geckoId] = given;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(geckoId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** Waits for the popup's page, and moves in there. */
const ENTER_POPUP = `
  const [frameScript] = given;
  for (let attempt = 0; attempt < 200; attempt++) {
    ${FIND_POPUP}
    // Until its panel is open Firefox may still move the page into another browser element, and words sent to the first are lost.
    const open = popup?.closest('panel')?.state === 'open';
    if (open && popup.currentURI?.spec.startsWith('moz-extension:') && popup.browsingContext?.currentWindowGlobal) {
      popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frameScript), false);
      popup.focus();
      return popup.currentURI.spec;
    }
    await new Promise((soon) => setTimeout(soon, 50));
  }
  throw new Error('No popup opened within 10 s.');`;

const CLOSE_POPUP = `
  ${FIND_POPUP}
  popup?.closest('panel')?.hidePopup();
  for (let attempt = 0; attempt < 100 && document.querySelector('.webextension-popup-browser'); attempt++) await new Promise((soon) => setTimeout(soon, 20));`;

const picturePage = (find: string) => `
  ${find}
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** Presses the real toolbar button; the popup that it opens. */
export async function openPopup(marionette: Marionette, geckoId: string): Promise<Surface> {
  await marionette.inWindow(PRESS_BUTTON, [geckoId]);
  return enterPopup(marionette);
}

/** The popup that something else has opened. */
export async function enterPopup(marionette: Marionette): Promise<Surface> {
  await marionette.inWindow(ENTER_POPUP, [FRAME_SCRIPT]);
  return innerSurface(marionette, FIND_POPUP);
}

/** Waits for the page in the sidebar, and moves in there. */
const ENTER_PANEL = `
  const [frameScript] = given;
  for (let attempt = 0; attempt < 100; attempt++) {
    ${FIND_PANEL}
    if (popup?.currentURI?.spec.startsWith('moz-extension:') && popup.browsingContext?.currentWindowGlobal?.documentURI?.spec.startsWith('moz-extension:')) {
      // Entered twice, it would do everything twice.
      if (!popup.isEntered) popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frameScript), false);
      popup.isEntered = true;
      popup.focus();
      return popup.currentURI.spec;
    }
    await new Promise((soon) => setTimeout(soon, 50));
  }
  throw new Error('No panel opened within 5 s.');`;

export async function enterPanel(marionette: Marionette): Promise<Surface> {
  await marionette.inWindow(ENTER_PANEL, [FRAME_SCRIPT]);
  return innerSurface(marionette, FIND_PANEL);
}

export async function closePopup(marionette: Marionette): Promise<void> {
  await marionette.inWindow(CLOSE_POPUP);
}

/** A page that is no tab: the popup, or the panel in the sidebar. */
function innerSurface(marionette: Marionette, find: string): Surface {
  const ask = (what: string, given: object) => marionette.inWindow(askPage(find), [what, given]);
  return {
    run: (body) => ask('run', { body }),
    clickAt: async (x, y) => void (await ask('click', { x, y })),
    key: async (chord) => void (await ask('key', chordOf(chord))),
    chooseFile: () => Promise.reject(new Error('This page takes no files.')),
    picture: async () => Buffer.from((await marionette.inWindow(picturePage(find))) as string, 'base64'),
  };
}
