import { hewlettCompetencies, hewlettFramework, taprootCurator } from '../model/hewlett.ts';
import { type Source, systemSource } from '../model/identity.ts';
import { settings } from '../model/settings.ts';
import { type Database, database as library } from './database.ts';
import { openKnown } from './opening.ts';

/**
 * Opens the library, and lays the built-in framework and a curator for this machine into it where they are missing. Doing it again changes
 * nothing.
 */
export async function prepareLibrary(database: Database = library, source: Source = systemSource): Promise<void> {
  await openKnown(database);
  const [known, built] = await Promise.all([
    database.local.get('settings'),
    database.frameworks.get(hewlettFramework.id),
  ]);
  if (known && built) return;
  await database.transaction('rw', ['local', 'curators', 'frameworks', 'competencies'], async () => {
    await database.curators.put(taprootCurator);
    await database.frameworks.put(hewlettFramework);
    await database.competencies.bulkPut(hewlettCompetencies);
    if (await database.local.get('settings')) return;
    const [curator, now] = [source.newId(), source.now()];
    await database.curators.put({ id: curator, curator, name: '', dateSaved: now, dateChanged: now });
    await database.local.put({ key: 'settings', value: settings.parse({ curator }) });
  });
}
