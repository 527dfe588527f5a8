import type { Screen } from './screen.ts';

/** Lays rows into the library's tables, as an earlier day would have left them. */
export const putRows = (library: Screen, tables: Record<string, readonly object[]>): Promise<void> =>
  library.read(
    (given) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('taproot');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction([...Object.keys(given), 'caches'], 'readwrite');
          work.objectStore('caches').clear();
          for (const [table, rows] of Object.entries(given)) for (const row of rows) work.objectStore(table).put(row);
          work.onerror = () => failed(work.error);
          work.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    tables,
  );
