import Plus from 'lucide-react/icons/plus';
import Sprout from 'lucide-react/icons/sprout';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Competency, Framework } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { toTree } from '../../model/nesting.ts';
import { say } from '../../words/say.ts';
import { afterMenu } from '../collection/use-editing-place.ts';
import { Button } from '../kit/button.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { useFolded } from '../library/navigation/use-folded.ts';
import { useAct } from '../library/use-act.ts';
import { CompetencyLine, type Hands } from './competency-line.tsx';
import { placeBy } from './places.ts';

const nameOf = ({ name }: Competency): string => name || say('common.untitled');

/** The competencies of a framework that are not put away, as a tree that is written, ordered and folded. */
export function CompetencyTree({ framework, rows }: { framework: Framework; rows: Competency[] }) {
  const actions = useActions();
  const act = useAct();
  const tree = useMemo(() => toTree(rows), [rows]);
  const { folded, toggle } = useFolded('folded-competencies');
  const [editing, setEditing] = useState<Id | undefined>(undefined);
  const moved = useRef<Id>(undefined);
  useEffect(() => {
    // React draws a line that changes its parent anew, and the focus would be lost.
    if (moved.current !== undefined && rows.length > 0) document.getElementById(`competency-${moved.current}`)?.focus();
    moved.current = undefined;
  }, [rows]);

  const add = async (parent?: Id) => {
    const name = say('framework.newName');
    const id = await act(actions.addCompetency(framework.id, name, parent), say('framework.added', { name }));
    if (parent !== undefined && folded.has(parent)) toggle(parent);
    setEditing(id);
  };
  const hands: Hands = {
    may: (row, direction) => placeBy(rows, row, direction) !== undefined,
    move: (row, direction) => {
      const place = placeBy(rows, row, direction);
      if (!place) return;
      if (place.parent !== undefined && folded.has(place.parent)) toggle(place.parent);
      moved.current = row.id;
      void act(
        actions.moveCompetency(row.id, place.parent, place.before),
        say('framework.moved', { name: nameOf(row) }),
      );
    },
    add: (parent) => afterMenu(() => void add(parent)),
    archive: (row) => void act(actions.archiveCompetency(row.id), say('framework.putAwayDone', { name: nameOf(row) })),
    edit: (id) => (id === undefined ? setEditing(id) : afterMenu(() => setEditing(id))),
    fold: toggle,
  };
  const addButton = (
    <Button icon={Plus} variant={rows.length === 0 ? 'primary' : 'plain'} onClick={() => void add()}>
      {say('framework.add')}
    </Button>
  );
  if (rows.length === 0)
    return (
      <Nothing title={say('framework.empty')} icon={Sprout} actions={addButton}>
        <p>{say('framework.emptyHint')}</p>
      </Nothing>
    );
  return (
    <>
      <ul className="competency-tree" aria-label={say('framework.tree', { name: framework.name })}>
        {tree.map((node) => (
          <CompetencyLine key={node.row.id} node={node} hands={hands} editing={editing} folded={folded} />
        ))}
      </ul>
      <p>{addButton}</p>
    </>
  );
}
