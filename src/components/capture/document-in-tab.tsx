import FileText from 'lucide-react/icons/file-text';
import { useHasSavedWords } from '../../hooks/records.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { type Saved, useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { useAttempt } from './attempt.tsx';
import { usePdfInTab } from './use-pdf-in-tab.ts';

/** A PDF in the browser's viewer: its text is read when the teacher presses, where the browser lets us ask the tab for it; else the way to it is said. */
export function DocumentInTab({ saved, resource }: { saved: Saved; resource: Resource }) {
  const { openLibrary } = useAbilities();
  const attempt = useAttempt();
  const hasText = useHasSavedWords(resource.id);
  const { reading, stop, read } = usePdfInTab(saved, resource);
  const isOffered = read && !hasText && reading.at === 'rest';
  return (
    <div className="stack stack--sm">
      <div className="line line--wrap">
        {isOffered && (
          <Button size="sm" icon={FileText} onClick={() => attempt(read)}>
            {say('documents.readFromTab')}
          </Button>
        )}
        {reading.at === 'reading' && (
          <>
            <progress aria-label={say('documents.reading', { name: resource.name })} value={reading.done} max={1} />
            <Button size="sm" onClick={stop}>
              {say('evidence.stop')}
            </Button>
          </>
        )}
      </div>
      <p className="hint" role="status">
        {reading.at !== 'reading' && reading.words}
      </p>
      {!hasText && reading.at !== 'reading' && (!isOffered || reading.words) && (
        <>
          <p className="hint">{say('documents.howToRead')}</p>
          <p>
            <Button size="sm" onClick={() => openLibrary(`#/resource/${resource.id}`)}>
              {say('documents.toThePlace')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
