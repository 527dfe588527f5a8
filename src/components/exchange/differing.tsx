import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useState } from 'react';
import type { Choice, PlanEntry } from '../../import/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Thumb } from '../kit/thumb.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { DifferenceTable } from './difference-table.tsx';
import { chosenSide } from './preview.ts';
import { entryName, type Names } from './say-value.ts';

export interface DifferingProps {
  entries: readonly PlanEntry[];
  sender: string | undefined;
  names: Names;
  onChoose(entry: PlanEntry, field: string, choice: Choice): void;
  onTake(entry: PlanEntry, take: boolean): void;
  onAll(choice: Choice): void;
}

/** Whose words stand now, in words. */
function sayChosen(entry: PlanEntry, sender: string | undefined): string {
  const side = chosenSide(entry);
  if (side === 'theirs')
    return sender ? say('opening.chosenTheirs', { name: sender }) : say('opening.chosenTheirsNameless');
  return say(
    { mine: 'opening.chosenMine', both: 'opening.chosenBoth', mixed: 'opening.chosenMixed' }[
      side
    ] as 'opening.chosenMine',
  );
}

const kindOf = ({ table, theirs }: PlanEntry): Resource['kind'] =>
  table === 'resources' ? (theirs as Resource).kind : 'document';

function ThrownAway({ entry, name, onTake }: { entry: PlanEntry; name: string; onTake(take: boolean): void }) {
  return (
    <Segmented
      legend={name}
      size="sm"
      options={[
        { value: 'back', label: say('opening.bringBack') },
        { value: 'out', label: say('opening.leaveOut') },
      ]}
      value={entry.take ? 'back' : 'out'}
      onChange={(value) => onTake(value === 'back')}
    />
  );
}

function Difference({
  entry,
  startsOpen,
  ...props
}: Omit<DifferingProps, 'entries' | 'onAll'> & { entry: PlanEntry; startsOpen: boolean }) {
  const { sender, names, onChoose, onTake } = props;
  const [open, setOpen] = useState(startsOpen);
  const name = entryName(entry, names);
  const thrownAway = entry.status !== 'differs';
  return (
    <li className="differs__entry">
      <div className="differs__head">
        <Thumb kind={kindOf(entry)} />
        <div>
          <h3 className="subheading">{name}</h3>
          <p className="meta">
            {thrownAway ? (
              <span>{say(entry.status === 'trashed' ? 'opening.inTrash' : 'opening.deleted')}</span>
            ) : (
              <>
                <span>{say('opening.fields', { count: entry.fields.length })}</span>
                <span>{sayChosen(entry, sender)}</span>
              </>
            )}
          </p>
        </div>
        {thrownAway ? (
          <ThrownAway entry={entry} name={name} onTake={(take) => onTake(entry, take)} />
        ) : (
          <Button
            variant="plain"
            size="sm"
            icon={open ? ChevronUp : ChevronDown}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? say('opening.fold') : say('opening.look')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </div>
      {open && !thrownAway && (
        <DifferenceTable
          entry={entry}
          name={name}
          sender={sender}
          names={names}
          onChoose={(field, choice) => onChoose(entry, field, choice)}
        />
      )}
    </li>
  );
}

/** What is here and in the bundle, but not the same: the teacher chooses whose words stand. */
export function Differing({ entries, onAll, ...props }: DifferingProps) {
  const { shown, more, grow } = useGrowing(entries, 20);
  if (entries.length === 0) return null;
  return (
    <section className="section">
      <div className="section__top">
        <h2 className="heading">{say('opening.differHeading', { count: entries.length })}</h2>
        <span className="line">
          <Button size="sm" onClick={() => onAll('mine')}>
            {say('opening.allMine')}
          </Button>
          <Button size="sm" onClick={() => onAll('theirs')}>
            {props.sender ? say('opening.allTheirs', { name: props.sender }) : say('opening.allTheirsNameless')}
          </Button>
        </span>
      </div>
      <ul className="card differs">
        {shown.map((entry, index) => (
          <Difference key={`${entry.table} ${entry.id}`} entry={entry} startsOpen={index === 0} {...props} />
        ))}
      </ul>
      {more > 0 && (
        <p>
          <button type="button" className="link" data-small onClick={grow}>
            {say('opening.showMore', { count: more })}
          </button>
        </p>
      )}
    </section>
  );
}
