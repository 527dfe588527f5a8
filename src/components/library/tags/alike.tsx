import { useState } from 'react';
import { tellTagsApart } from '../../../hooks/use-alike-tags.ts';
import type { CountedTag } from '../../../search/near-duplicates.ts';
import { sayList } from '../../../words/lists.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { useFocusStays } from '../../kit/use-focus-stays.ts';
import { useAct, withoutUndo } from '../use-act.ts';
import { useTagWork } from './use-tag-work.ts';

/** So many groups are offered at a time: a tired eye settles no more. */
const OFFERED = 6;

/** Tags that are one thing under several names, perhaps. */
export function AlikeTags({ groups }: { groups: readonly CountedTag[][] }) {
  const stays = useFocusStays<HTMLUListElement>();
  if (groups.length === 0) return null;
  const more = groups.length - OFFERED;
  return (
    <section className="section" aria-labelledby="alike">
      <h2 className="subheading" id="alike">
        {say('tags.alike')}
      </h2>
      <p className="hint">{say('tags.alikeLead')}</p>
      <ul className="lines" {...stays}>
        {groups.slice(0, OFFERED).map((group) => (
          <AlikeGroup key={JSON.stringify(group.map(({ value }) => value))} group={group} />
        ))}
      </ul>
      {more > 0 && <p className="hint">{say('tags.moreAlike', { count: more })}</p>}
    </section>
  );
}

function AlikeGroup({ group }: { group: readonly CountedTag[] }) {
  const work = useTagWork();
  const act = useAct();
  const values = group.map(({ value }) => value);
  const [into, setInto] = useState(values[0] ?? '');
  return (
    <li className="alike">
      <fieldset className="alike__tags">
        <legend className="visually-hidden">{say('tags.alikeGroup', { names: sayList(values) })}</legend>
        <span className="meta">{say('tags.mergeInto')}</span>
        {group.map(({ value, count }) => (
          <label className="choice" key={value}>
            <input
              className="radio"
              type="radio"
              checked={value === into}
              onChange={() => setInto(value)}
              name={`into ${values[0]}`}
            />
            <bdi>{value}</bdi>
            <span className="hint">{count === 0 ? say('tags.onlyTrash') : sayNumber(count)}</span>
          </label>
        ))}
      </fieldset>
      <div className="line">
        <Button size="sm" onClick={() => void work.merge(values, into)}>
          {say('tags.merge')}
        </Button>
        <Button variant="plain" size="sm" onClick={() => void act(withoutUndo(tellTagsApart(values)))}>
          {say('tags.apart')}
        </Button>
      </div>
    </li>
  );
}
