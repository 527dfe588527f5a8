import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useState } from 'react';
import type { DifferingRow } from '../../import/outline.ts';
import type { Choice } from '../../import/plan.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Facts } from '../kit/facts.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { DifferenceTable } from './difference-table.tsx';
import { MarkOf } from './mark-of.tsx';
import { chosenSide } from './preview.ts';
import { type Names, sayTitle } from './say-value.ts';

export interface DifferingProps {
  rows: readonly DifferingRow[];
  sender: string | undefined;
  names: Names;
  onChoose(row: DifferingRow, field: string, choice: Choice): void;
  onTake(row: DifferingRow, take: boolean): void;
  onAll(choice: Choice): void;
}

/** Whose words stand now, in words. */
function sayChosen(row: DifferingRow, sender: string | undefined): string {
  const side = chosenSide(row);
  if (side === 'theirs')
    return sender ? say('opening.chosenTheirs', { name: sender }) : say('opening.chosenTheirsNameless');
  return say(
    { mine: 'opening.chosenMine', both: 'opening.chosenBoth', mixed: 'opening.chosenMixed' }[
      side
    ] as 'opening.chosenMine',
  );
}

/** The choice about something that is only here, or only there: whether it comes back, or goes. */
function Whether({ row, name, onTake }: { row: DifferingRow; name: string; onTake(take: boolean): void }) {
  const labels =
    row.status === 'withdrawn'
      ? { taken: say('opening.takeOut'), not: say('opening.keepIt') }
      : { taken: say('opening.bringBack'), not: say('opening.leaveOut') };
  return (
    <Segmented
      legend={name}
      size="sm"
      options={[
        { value: 'taken', label: labels.taken },
        { value: 'not', label: labels.not },
      ]}
      value={row.take ? 'taken' : 'not'}
      onChange={(value) => onTake(value === 'taken')}
    />
  );
}

/** Where something is that is only on one side, and why. */
function factsOf(
  { table, status, title, inUse, onlyNamed }: DifferingRow,
  sender: string | undefined,
  names: Names,
): string[] {
  if (status === 'trashed') return [say('opening.inTrash')];
  if (status !== 'withdrawn') return [say('opening.deleted'), ...(onlyNamed ? [say('opening.onlyNamed')] : [])];
  return [
    say(`opening.what_${table as 'alignments'}`),
    table === 'reviews' ? '' : names.curators.get(title.curator) || say('common.nameless'),
    sender ? say('opening.takenOut', { name: sender }) : say('opening.takenOutNameless'),
    inUse ? say('opening.takenOutInUse') : table === 'collections' ? say('opening.takenOutToTrash') : '',
  ].filter(Boolean);
}

function Difference({
  row,
  startsOpen,
  ...props
}: Omit<DifferingProps, 'rows' | 'onAll'> & { row: DifferingRow; startsOpen: boolean }) {
  const { sender, names, onChoose, onTake } = props;
  const [open, setOpen] = useState(startsOpen);
  const name = sayTitle(row.table, row.title, names);
  const isOneSided = row.status !== 'differs';
  return (
    <li className="differs__entry">
      <div className="differs__head">
        <MarkOf row={row} names={names} />
        <div>
          <h3 className="subheading">{name}</h3>
          <p className="meta">
            {isOneSided ? (
              <Facts facts={factsOf(row, sender, names)} />
            ) : (
              <>
                <span>{say('opening.fields', { count: row.fields.length })}</span>
                <span>{sayChosen(row, sender)}</span>
              </>
            )}
          </p>
        </div>
        {isOneSided ? (
          !row.inUse && <Whether row={row} name={name} onTake={(take) => onTake(row, take)} />
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
      {open && !isOneSided && (
        <DifferenceTable
          fields={row.fields}
          name={name}
          sender={sender}
          names={names}
          onChoose={(field, choice) => onChoose(row, field, choice)}
        />
      )}
    </li>
  );
}

/** What is here and in the bundle, but not the same: the teacher chooses whose words stand. */
export function Differing({ rows, onAll, ...props }: DifferingProps) {
  const { shown, more, grow } = useGrowing(rows, 20);
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <div className="section__top">
        <h2 className="heading">{say('opening.differHeading', { count: rows.length })}</h2>
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
        {shown.map((row, index) => (
          <Difference key={`${row.table} ${row.id}`} row={row} startsOpen={index === 0} {...props} />
        ))}
      </ul>
      <ShowMore more={more} grow={grow} />
    </section>
  );
}
