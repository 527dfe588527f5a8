import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pathTo } from '../../../src/components/library/paths.ts';
import type { Id } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { openLibrary, saved } from './a-library.tsx';

export const field = (name: string) => screen.findByRole('textbox', { name });

export const stored = async (id: Id) => {
  const resource = await database.resources.get(id);
  if (!resource) throw new Error('the resource is gone');
  return resource;
};

/** Saves a resource and opens it in the library. */
export async function openResource(more: Parameters<typeof saved>[1] = {}) {
  const id = await saved('Weir', more);
  const browser = openLibrary(pathTo.resource(id));
  await screen.findByRole('heading', { name: 'What it is good for' });
  return { id, ...browser };
}

/** Writes into a field instead of what is in it. */
export const write = async (name: string, words: string) => {
  const place = await field(name);
  await userEvent.clear(place);
  await userEvent.type(place, words);
  await userEvent.tab();
};
