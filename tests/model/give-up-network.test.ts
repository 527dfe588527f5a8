import { expect, it } from 'vitest';
import { giveUpNetwork } from '../../src/model/give-up-network.ts';

it('A thread that gave up the network has nothing left to make a request with, neither its own nor what it inherits', () => {
  class Scope {
    fetch() {}
    get caches() {
      return {};
    }
    setTimeout() {}
  }
  class Navigator {
    sendBeacon() {}
    language = 'en';
  }
  const thread = Object.assign(new Scope(), {
    navigator: new Navigator(),
    XMLHttpRequest: class {},
    WebSocket: class {},
    Worker: class {},
  });
  giveUpNetwork(thread);
  for (const name of ['fetch', 'caches', 'XMLHttpRequest', 'WebSocket', 'Worker']) expect(name in thread).toBe(false);
  expect('sendBeacon' in thread.navigator).toBe(false);
  expect('setTimeout' in thread && 'language' in thread.navigator).toBe(true);
});
