// What a hand does to the browser's own window, where no page is asked.

/** The keys that save a page, by the way that real keys take to the window; pressed in the page, they would wait for what the page makes of them. */
export const PRESS_SAVE_KEYS = `
  gURLBar.focus();
  const hands = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  hands.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['S', 'KeyS']].map(([key, code]) => new KeyboardEvent('', { key, code }));
  for (const key of keys) hands.keydown(key);
  for (const key of keys.toReversed()) hands.keyup(key);`;

/** Opens the menu on the words that are marked in the page, and chooses our entry. */
export const CHOOSE_IN_MENU = `
  const menu = document.getElementById('contentAreaContextMenu');
  const shown = new Promise((open) => menu.addEventListener('popupshown', open, { once: true }));
  const press = () => {
    const marked = content.getSelection().getRangeAt(0).getBoundingClientRect();
    const at = [marked.left + 5, marked.top + 5];
    for (const type of ['mousedown', 'contextmenu', 'mouseup']) content.synthesizeMouseEvent(type, ...at, { button: 2, buttons: 2, clickCount: 1 }, {});
  };
  gBrowser.selectedBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent('(' + press + ')()'), false);
  await shown;
  menu.activateItem(menu.querySelector('[id$="-menuitem-_selection"]'));`;
