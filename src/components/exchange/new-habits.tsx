import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { Outline } from '../../import/outline.ts';
import type { HabitTable } from '../../model/habits.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { BlankThumb } from './mark-of.tsx';
import { sayHabits } from './say-habits.ts';

export interface NewHabitsProps {
  habits: Outline['habits'];
  onTake(take: boolean): void;
}

/** What the maker of a file set up for themselves: all of it comes in by one tick, which is there already where it can only be the teacher's own. */
export function NewHabits({ habits, onTake }: NewHabitsProps) {
  if (!habits) return null;
  const { take, rows } = habits;
  const count = (table: HabitTable) => rows.filter((row) => row.table === table).length;
  const counts = {
    savedSearches: count('savedSearches'),
    lexiconWords: count('lexiconWords'),
    refusals: count('refusals'),
  };
  return (
    <section className="section">
      <h2 className="heading">{say('habits.title')}</h2>
      <ul className="card rows">
        <li className="row row--plain">
          <input
            className="checkbox"
            type="checkbox"
            checked={take}
            aria-label={say('habits.bringIn')}
            onChange={(event) => onTake(event.target.checked)}
          />
          <BlankThumb icon={SlidersHorizontal} />
          <div>
            <span className="row__name">{sayList(sayHabits(counts))}</span>
            <p className="meta">{say('habits.hint')}</p>
          </div>
        </li>
      </ul>
    </section>
  );
}
