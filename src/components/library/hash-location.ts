import type { BaseLocationHook } from 'wouter';
import { useHashLocation as useHash } from 'wouter/use-hash-location';

export interface NavigateOptions {
  /** Takes the place of the present entry in the browser's history. */
  replace?: boolean;
  state?: unknown;
}

/** Goes to a place of the library. wouter's own would put what follows a question mark before the #, where no bookmark of a view looks for it. */
export function navigate(to: string, { replace = false, state = null }: NavigateOptions = {}): void {
  const oldURL = location.href;
  history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}

/** Where in the library we are, as the address has it after #, and the way to another place. */
export const useHashLocation = (): [string, typeof navigate] => [useHash()[0], navigate];

/** The same for wouter's links. */
export const hashLocation: BaseLocationHook = Object.assign(() => useHashLocation(), {
  hrefs: (href: string) => `#${href}`,
});
