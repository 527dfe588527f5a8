import { JSDOM } from 'jsdom';

/** What a browser has of itself: Node reads HTML and XML by jsdom's, made when it is first asked for. */
export function giveDomParser(): void {
  if ('DOMParser' in globalThis) return;
  Object.defineProperty(globalThis, 'DOMParser', {
    configurable: true,
    get: () => {
      const { DOMParser } = new JSDOM().window;
      Object.defineProperty(globalThis, 'DOMParser', { value: DOMParser, configurable: true, writable: true });
      return DOMParser;
    },
  });
}
