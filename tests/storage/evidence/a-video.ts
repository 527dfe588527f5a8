import type { Id } from '../../../src/model/identity.ts';
import { saveResource } from '../../../src/storage/resource-actions.ts';
import { freshLibrary } from '../../support/fresh-library.ts';

/** A library that holds one video, and the action that saved it. */
export async function aVideo(): Promise<{ video: Id; saving: number }> {
  await freshLibrary();
  const { action, result } = await saveResource({ kind: 'video', name: 'Rain', url: 'https://river.example/rain' });
  return { video: result.id, saving: action ?? 0 };
}
