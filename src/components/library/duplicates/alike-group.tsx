import { useState } from 'react';
import { type AlikeDetails, tellResourcesApart } from '../../../hooks/use-duplicates.ts';
import type { Id } from '../../../model/identity.ts';
import { sayList } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { useAct, withoutUndo } from '../use-act.ts';
import { AlikeResource } from './alike-resource.tsx';
import { SideBySide } from './side-by-side.tsx';

interface Props {
  ids: readonly Id[];
  details: ReadonlyMap<Id, AlikeDetails>;
  /** The heading that takes the focus where the group goes. */
  heading: string;
}

/** Resources that look alike: what each is, and what can become of them. */
export function AlikeGroup({ ids, details, heading }: Props) {
  const [open, setOpen] = useState(false);
  const act = useAct();
  const there = ids.map((id) => details.get(id)).filter((each) => each !== undefined);
  if (there.length < 2) return null;
  const names = sayList(there.map(({ resource }) => resource.name || say('common.untitled')));
  const leave = () => document.getElementById(heading)?.focus();
  return (
    <li className="card alike-group" aria-label={say('duplicates.group', { names })}>
      <ul className="alike-group__resources">
        {there.map((each) => (
          <AlikeResource key={each.resource.id} {...each} />
        ))}
      </ul>
      {open ? (
        <SideBySide alike={there} names={names} onClose={() => setOpen(false)} onMerged={leave} />
      ) : (
        <div className="line line--wrap">
          <Button size="sm" aria-label={say('duplicates.compareOf', { names })} onClick={() => setOpen(true)}>
            {say('duplicates.compare')}
          </Button>
          <Button
            variant="plain"
            size="sm"
            aria-label={say('duplicates.apartOf', { names })}
            onClick={() => {
              void act(withoutUndo(tellResourcesApart(ids)));
              leave();
            }}
          >
            {say('duplicates.apart')}
          </Button>
        </div>
      )}
    </li>
  );
}
