import type { CoverageRow } from '../../search/coverage.ts';
import type { Column } from '../../search/coverage-columns.ts';
import { say } from '../../words/say.ts';

/** A row as a whole: how many resources it stands for, and how many of the top competencies they serve. */
export function RowSize({ row: { size, cells }, columns }: { row: CoverageRow; columns: readonly Column[] }) {
  const tops = columns.flatMap(({ depth }, at) => (depth === 0 ? (cells[at] ?? []) : []));
  const count = tops.filter(({ strength }) => strength !== undefined).length;
  return (
    <span className="meta">
      <span>{say('coverage.size', { count: size })}</span>
      <span>{say('coverage.reach', { count, of: tops.length })}</span>
    </span>
  );
}
