import { safeLink } from '../../model/safe-link.ts';
import { say } from '../../words/say.ts';
import { frameworkColumns } from './framework-columns.ts';
import type { FoundFramework, FoundItem } from './framework-files.ts';
import { lineOf, textOf } from './plain.ts';
import { parseTable } from './table-rows.ts';

/** "1.2.3" stands under "1.2". */
const around = (level: string | undefined): string => level?.match(/^(.+)\.[^.]+$/)?.[1] ?? '';

/**
 * Competencies in a table, as a department writes them ("code, name, description, parent") or OpenSALT does. What stands under what is told
 * by the code, identifier or name of the one above, or by OpenSALT's levels ("1.2" under "1").
 */
export function readFrameworkSheet(text: string): FoundFramework {
  const { rows, heads } = parseTable(text);
  const columns = frameworkColumns(heads);
  const cell = (row: Record<string, string>, column: keyof typeof columns): string | undefined => {
    const head = columns[column];
    return head === undefined ? undefined : lineOf(row[head]);
  };
  const items = rows.map((row, index): FoundItem & { level: string | undefined } => {
    const code = cell(row, 'code');
    const statement = columns.statement === undefined ? undefined : textOf(row[columns.statement]);
    const order = Number(cell(row, 'order') ?? Number.NaN);
    return {
      key: cell(row, 'id') ?? code ?? cell(row, 'name') ?? statement ?? `row ${index + 1}`,
      parent: cell(row, 'parent'),
      level: cell(row, 'level'),
      code,
      name: cell(row, 'name'),
      statement,
      uri: safeLink(row.uri ?? ''),
      order: Number.isFinite(order) ? order : index,
    };
  });
  const keys = new Map<string, string>();
  const calls = (call: string | undefined, key: string) => {
    if (call !== undefined && !keys.has(call.toLowerCase())) keys.set(call.toLowerCase(), key);
  };
  for (const { key } of items) calls(key, key);
  for (const { key, code } of items) calls(code, key);
  for (const { key, name } of items) calls(name, key);
  const levels = new Map(items.flatMap(({ level, key }) => (level === undefined ? [] : [[level, key]])));
  const tree = items.map(({ level, ...item }): FoundItem => {
    const called = item.parent === undefined ? undefined : keys.get(item.parent.toLowerCase());
    return { ...item, parent: called ?? levels.get(around(level)) };
  });
  // A table has no name. Two are one framework where what stands at their top is the same, so that rows can be added below.
  const top = tree.filter(({ parent }) => parent === undefined).map(({ code, name }) => [code, name]);
  return { key: `table ${JSON.stringify(top)}`, name: say('waysIn.frameworkOfTable'), items: tree };
}
