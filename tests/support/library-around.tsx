import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Abilities, AbilitiesProvider } from '../../src/components/abilities.tsx';
import { Toasts } from '../../src/components/kit/toasts.tsx';
import { actions } from '../../src/hooks/use-actions.ts';
import { CatalogueProvider, useLiveCatalogue, useOpenedCatalogue } from '../../src/hooks/use-catalogue.ts';
import { systemSource } from '../../src/model/identity.ts';

const opened = Promise.resolve();

const Catalogue = ({ children }: { children: ReactNode }) => (
  <CatalogueProvider value={useLiveCatalogue(useOpenedCatalogue(opened))}>{children}</CatalogueProvider>
);

/** A browser that does nothing; a test gives what it looks at. */
const noBrowser: Abilities = {
  source: systemSource,
  openPage: () => {},
  openLibrary: () => {},
  saveFile: async () => {},
  copyText: async () => {},
  shortcut: async () => undefined,
  closeWindow: () => {},
};

const takeBack = async (action: number) => {
  await actions.undo(action);
  return undefined;
};

/** Shows a page as the library shows it: with its live catalogue, its toasts and its addresses, over the real storage. */
export function showInLibrary(page: ReactNode, abilities: Partial<Abilities> = {}) {
  return render(
    <AbilitiesProvider abilities={{ ...noBrowser, ...abilities }}>
      <Router hook={useHashLocation}>
        <Toasts onUndo={takeBack}>
          <Catalogue>{page}</Catalogue>
        </Toasts>
      </Router>
    </AbilitiesProvider>,
  );
}
