import { screen, within } from '@testing-library/react';
import { CollectionPage } from '../../../src/components/collection/collection-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import type { Id } from '../../../src/model/identity.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { showInLibrary } from '../../support/library-around.tsx';

const competency = (code: string): Id => hewlettCompetencies.find((each) => each.code === code)?.id ?? '';
export const mapTable = () => screen.findByRole('table', { name: /Which row serves which competency/ });

export async function openCollection(id: Id = SAMPLE_COLLECTION, abilities = {}) {
  const shown = showInLibrary(<CollectionPage id={id} tab="coverage" />, abilities);
  await mapTable();
  return shown;
}

/** The cells of the row that has this name, as they are heard. */
export const heard = async (row: RegExp | string) =>
  within(
    within(await mapTable())
      .getByRole('rowheader', { name: row })
      .closest('tr') as HTMLElement,
  )
    .getAllByRole('cell')
    .map(
      (cell) =>
        within(cell)
          .queryByRole('button')
          ?.textContent?.replace(/[–\d]*$/, '') ?? cell.textContent,
    );

/** A page in the Inbox that serves self-directed learning. */
export async function saveDiary(): Promise<Id> {
  const { result } = await actions.createCollection('Aside');
  const { result: id } = await actions.addLink(result, 'https://wells.example/diary', 'A water diary');
  await actions.takeOut(result, [id]);
  await actions.claim([id], competency('SELF-DIRECTED'), { strength: 3 });
  return id;
}
