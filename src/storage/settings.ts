import { systemSource } from '../model/identity.ts';
import { type Settings, settings } from '../model/settings.ts';
import { type Database, database as library } from './database.ts';

/** This machine's settings; undefined before the first start has chosen a curator id. */
export async function readSettings(database: Database = library): Promise<Settings | undefined> {
  return (await database.local.get('settings'))?.value;
}

/**
 * Changes settings in one transaction.
 * @param change what to change, or a function that says so from the settings as they are
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
  database: Database = library,
): Promise<void> {
  await database.transaction('rw', database.local, async () => {
    const known = (await readSettings(database)) ?? settings.parse({ curator: systemSource.newId() });
    const changed = typeof change === 'function' ? change(known) : change;
    await database.local.put({ key: 'settings', value: settings.parse({ ...known, ...changed }) });
  });
}
