import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { type Abilities, AbilitiesProvider } from '../../../src/components/abilities.tsx';
import { LibraryApp } from '../../../src/components/library/library-app.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { systemSource } from '../../../src/model/identity.ts';

// Many tests at once on a small machine are slow; what never comes is still found missing.
configure({ asyncUtilTimeout: 5000 });

/** jsdom lays nothing out: it is told how large everything is, so that a list knows which rows are in sight. */
export function pretendToLayOut(): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(84);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  HTMLElement.prototype.scrollTo = () => {};
}

/** Opens the library at an address, in a browser that is a plain object. */
export function openLibrary(hash = '/all', more: Partial<Abilities> = {}) {
  window.history.replaceState(null, '', `#${hash}`);
  const abilities = {
    source: systemSource,
    version: '1.2.3',
    openPage: vi.fn(),
    openLibrary: vi.fn(),
    saveFile: vi.fn(),
    copyText: vi.fn(async () => {}),
    shortcut: async () => 'Alt+Shift+S',
    openShortcutSettings: vi.fn(),
    closeWindow: vi.fn(),
  } satisfies Abilities;
  render(
    <AbilitiesProvider abilities={{ ...abilities, ...more }}>
      <LibraryApp prepared={Promise.resolve()} />
    </AbilitiesProvider>,
  );
  return abilities;
}

/** A page saved a moment after the one before it. */
let clock = 0;
export async function saved(name: string, more: Partial<Parameters<typeof actions.saveResource>[0]> = {}) {
  clock += 1;
  const url = `https://lessons.example/${clock}`;
  const { result } = await actions.saveResource({ kind: 'page', name, url, ...more });
  await new Promise((resolve) => setTimeout(resolve, 2));
  return result.id;
}

/** The titles in the list, as they stand. */
export const titles = (): string[] =>
  [...document.querySelectorAll('[data-row]')].map((title) => title.textContent ?? '');

export const row = (name: string) => screen.findByRole('link', { name });
export const press = (keys: string) => userEvent.keyboard(keys);
export const toast = (words: string | RegExp) => screen.findByText(words, { selector: '.toast p' });
export const search = (words: string) =>
  userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), words);
