import Inbox from 'lucide-react/icons/inbox';
import Library from 'lucide-react/icons/library';
import Trash2 from 'lucide-react/icons/trash-2';
import type { Filter } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import type { ListAddress } from './use-list.ts';

const icons = { inbox: Inbox, all: Library, trash: Trash2, competency: Library };

interface Props {
  address: ListAddress;
  name: string;
  filter: Filter;
  filtering: boolean;
  onFilter(filter: Filter): void;
}

function NothingFound({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  const text = filter.text?.trim() ?? '';
  const filters = Object.values(filter.chosen ?? {}).flat().length;
  const title = text === '' ? say('library.nothingFoundFiltersTitle') : say('library.nothingFoundTitle', { text });
  return (
    <Nothing
      title={title}
      actions={
        <div className="line line--wrap">
          {text !== '' && (
            <Button onClick={() => onFilter({ ...filter, text: '' })}>{say('library.clearSearch')}</Button>
          )}
          {filters > 0 && (
            <Button onClick={() => onFilter(text === '' ? {} : { text })}>{say('library.liftAll')}</Button>
          )}
        </div>
      }
    >
      <p>
        {text !== '' && say('library.nothingFound')}{' '}
        {text !== '' && filters > 0 && say('library.nothingFoundFilters', { count: filters })}
      </p>
    </Nothing>
  );
}

/** What stands where a list would be: what belongs here, and what to do first. */
export function EmptyPlace({ address, name, filter, filtering, onFilter }: Props) {
  if (filtering) return <NothingFound filter={filter} onFilter={onFilter} />;
  const { view } = address;
  return (
    <Nothing title={say(`library.${view}EmptyTitle`, { name })} icon={icons[view]}>
      <p>{say(`library.${view}Empty`)}</p>
    </Nothing>
  );
}
