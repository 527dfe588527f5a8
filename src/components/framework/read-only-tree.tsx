import type { Competency } from '../../model/framework.ts';
import type { Node } from '../../model/nesting.ts';
import { Badge } from '../kit/badge.tsx';

/** The competencies of a framework that cannot be changed here. */
export const ReadOnlyTree = ({ nodes, label }: { nodes: Node<Competency>[]; label?: string }) => (
  <ul className={label === undefined ? 'competency-line__under' : 'competency-tree'} aria-label={label}>
    {nodes.map(({ row, children }) => (
      <li key={row.id}>
        <div className="competency-line" data-competency={row.hue}>
          <Badge competency={row} />
          <div className="competency-line__words">
            <bdi className="strong">{row.name}</bdi>
            <span className="quiet" dir="auto">
              {row.statement}
            </span>
          </div>
        </div>
        {children.length > 0 && <ReadOnlyTree nodes={children} />}
      </li>
    ))}
  </ul>
);
