import { useActions } from '../../hooks/use-actions.ts';
import type { Competency } from '../../model/framework.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';

/** Competencies that were put away, and the way back. */
export function Archived({ rows }: { rows: Competency[] }) {
  const { unarchiveCompetency } = useActions();
  const act = useAct();
  if (rows.length === 0) return null;
  return (
    <details className="section">
      <summary>{say('framework.archivedTitle')}</summary>
      <ul className="lines">
        {rows.map((row) => {
          const name = row.name || say('common.untitled');
          return (
            <li key={row.id}>
              <bdi className="lines__words">{name}</bdi>
              <Button
                size="sm"
                aria-label={say('framework.bringBackOf', { name })}
                onClick={() => void act(unarchiveCompetency(row.id), say('framework.broughtBack', { name }))}
              >
                {say('framework.bringBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
