import FileText from 'lucide-react/icons/file-text';
import { useThumbnails } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { Icon } from '../kit/icon.tsx';
import { publisherOf, ResourceMeta } from '../kit/resource-meta.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { Thumb } from '../kit/thumb.tsx';
import { wordsKey } from './recover-words.ts';

/** Picture, title and what the page says of itself. */
export function PageHead({ resource, unread }: { resource: Resource; unread: boolean }) {
  const { editResource } = useActions();
  const picture = useThumbnails([resource.id])?.get(resource.id);
  return (
    <section className="popup__page" aria-label={say('capture.page')}>
      {unread ? (
        <span className="thumb blank-thumb">
          <Icon icon={FileText} large />
        </span>
      ) : (
        <Thumb src={picture} kind={resource.kind} publisher={publisherOf(resource)} />
      )}
      <div>
        <SavingText
          label={say('capture.title')}
          labelHidden
          bare
          title
          value={resource.name}
          holdAs={wordsKey('resource', resource.id, 'name')}
          onSave={(name) => editResource(resource.id, { name })}
        />
        <ResourceMeta resource={resource} />
      </div>
    </section>
  );
}
