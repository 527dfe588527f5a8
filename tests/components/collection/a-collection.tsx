import { screen } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { CollectionPage } from '../../../src/components/collection/collection-page.tsx';
import type { Id } from '../../../src/model/identity.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { showInLibrary } from '../../support/library-around.tsx';

export const stored = async (id: Id = SAMPLE_COLLECTION) => {
  const collection = await database.collections.get(id);
  if (!collection) throw new Error('the collection is gone');
  return collection;
};
export const lines = () => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label') ?? row.textContent);
export const open = async () => {
  const shown = showInLibrary(<CollectionPage id={SAMPLE_COLLECTION} />);
  await screen.findAllByRole('row');
  return shown;
};
export const choose = async (
  user: ReturnType<typeof userEvent.setup>,
  menu: RegExp | string,
  entry: RegExp | string,
) => {
  await user.click(screen.getByRole('button', { name: menu }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
};
