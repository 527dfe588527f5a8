// The least that can be called saving a page: Readability on it, one put, one word on the screen.
const chrome = globalThis.chrome;

const opened = new Promise((done, failed) => {
  const request = indexedDB.open('bare', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('pages', { keyPath: 'url' });
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [{ result }] = await chrome.scripting.executeScript({
  target: { tabId: tab.id },
  files: ['Readability.js', 'read.js'],
});
const transaction = (await opened).transaction('pages', 'readwrite', { durability: 'strict' });
transaction.objectStore('pages').put({ ...result, url: tab.url, saved: new Date().toISOString() });
transaction.oncomplete = () => {
  document.querySelector('[role=status]').textContent = 'Saved';
};
