import type { Resource } from '../../src/model/resource.ts';
import { act } from '../../src/storage/act.ts';

const idAt = (at: number) => `urn:uuid:00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;

/** Puts so many plain resources into the library, each with the tag "water" and every third with "rivers" as well. */
export async function addManyResources(count: number, change: (at: number) => Partial<Resource> = () => ({})) {
  const { result } = await act({ key: 'history.sampleAdded' }, ['resources'], async (changes) => {
    const rows = Array.from(
      { length: count },
      (_, at): Resource => ({
        id: idAt(at),
        ...changes.stamp,
        kind: 'page',
        name: `Page ${at}`,
        url: `https://river.example/${at}`,
        keywords: at % 3 === 0 ? ['water', 'rivers'] : ['water'],
        ...change(at),
      }),
    );
    await changes.add('resources', rows);
    return rows.map((row) => row.id);
  });
  return result;
}
