import Copy from 'lucide-react/icons/copy';
import { useDuplicates } from '../../../hooks/use-duplicates.ts';
import { say } from '../../../words/say.ts';
import { Nothing } from '../../kit/nothing.tsx';
import { AlikeList } from './alike-list.tsx';
import { Looking } from './looking.tsx';
import { ToldApart } from './told-apart.tsx';

/** What may be in the library twice, and how it becomes one. */
export function DuplicatesPage() {
  const duplicates = useDuplicates();
  const { groups, stopped } = duplicates;
  return (
    <div className="page__inner">
      <header className="page__head">
        <h1 className="display">{say('duplicates.title')}</h1>
        <p className="lead">{say('duplicates.lead')}</p>
      </header>
      {(stopped || !groups) && <Looking {...duplicates} />}
      {groups?.length === 0 && (
        <Nothing title={say('duplicates.noneTitle')} icon={Copy}>
          <p>{say('duplicates.none')}</p>
        </Nothing>
      )}
      {groups && <AlikeList why="address" groups={groups.filter(({ why }) => why === 'address')} />}
      {groups && <AlikeList why="title" groups={groups.filter(({ why }) => why === 'title')} />}
      <ToldApart />
    </div>
  );
}
