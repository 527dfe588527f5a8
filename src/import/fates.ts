import type { Id } from '../model/identity.ts';
import type { RecordOf, TableName } from '../model/library.ts';
import type { PlannedRows } from './plan.ts';

/** What an import does to one row. */
export type Fate = { how: 'add' | 'put'; row: RecordOf<TableName> } | { how: 'remove'; id: Id };

/** Puts the rows of a table where their fates say; a table without any is left out. */
export function setFates(rows: PlannedRows, table: TableName, fates: readonly Fate[]): void {
  for (const how of ['add', 'put'] as const) {
    const some = fates.flatMap((fate) => (fate.how === how ? [fate.row] : []));
    if (some.length > 0) Object.assign(rows[how], { [table]: some });
  }
  const gone = fates.flatMap((fate) => (fate.how === 'remove' ? [fate.id] : []));
  if (gone.length > 0) rows.remove[table] = gone;
}
