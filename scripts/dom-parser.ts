import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What a browser has of itself: Node reads HTML and XML by jsdom's, which is loaded when it is first asked for, for it takes its time. */
export function giveDomParser(): void {
  if ('DOMParser' in globalThis) return;
  Object.defineProperty(globalThis, 'DOMParser', {
    configurable: true,
    get: () => {
      const { JSDOM }: typeof import('jsdom') = require('jsdom');
      const { DOMParser } = new JSDOM().window;
      Object.defineProperty(globalThis, 'DOMParser', { value: DOMParser, configurable: true, writable: true });
      return DOMParser;
    },
  });
}
