import Lock from 'lucide-react/icons/lock';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { allHabits, type HabitCounts } from '../../model/habits.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Check, CheckSwitch } from './check.tsx';
import { sayHabits } from './say-habits.ts';

interface Props {
  habits: HabitCounts;
  /** Whether the chosen kind of file can carry them. */
  carries: boolean;
  on: boolean;
  onChange(on: boolean): void;
}

/** Whether what the teacher set up for themselves leaves with a copy of everything, and how much it is. */
export function HabitsCheck({ habits, carries, on, onChange }: Props) {
  if (allHabits(habits) === 0) return null;
  const going = on && carries;
  const things = sayList(sayHabits(habits));
  return (
    <Check
      icon={going ? TriangleAlert : Lock}
      state={going ? 'look' : 'ok'}
      title={say(going ? 'habits.go' : 'habits.stay')}
      aside={carries && <CheckSwitch label={say('habits.switch')} on={on} onChange={onChange} />}
    >
      {say(going ? 'habits.goWhy' : carries ? 'habits.stayWhy' : 'habits.onlyBackup', { things })}
    </Check>
  );
}
