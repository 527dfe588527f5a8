import Lock from 'lucide-react/icons/lock';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Resource } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';
import { SavingText } from '../../kit/saving-text.tsx';

/** The words to colleagues, and those to oneself, which look private. */
export function Notes({ resource }: { resource: Resource }) {
  const actions = useActions();
  return (
    <>
      <section className="section" data-gap="tight" aria-labelledby="note">
        <h3 className="subheading" id="note">
          {say('detail.note')}
        </h3>
        <SavingText
          label={say('detail.note')}
          labelHidden
          bare
          rows={2}
          value={resource.note ?? ''}
          placeholder={say('detail.notePlaceholder')}
          onSave={(note) => actions.editResource(resource.id, { note })}
        />
      </section>
      <section className="private section" data-gap="tight" aria-labelledby="private-note">
        <h3 className="line subheading" id="private-note">
          <Icon icon={Lock} />
          {say('detail.privateNote')}
        </h3>
        <SavingText
          label={say('detail.privateNote')}
          labelHidden
          bare
          value={resource.privateNote ?? ''}
          placeholder={say('detail.privatePlaceholder')}
          hint={say('detail.privateHint')}
          onSave={(privateNote) => actions.editResource(resource.id, { privateNote })}
        />
      </section>
    </>
  );
}
