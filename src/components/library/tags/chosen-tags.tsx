import { useState } from 'react';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { useTagWork } from './use-tag-work.ts';

/** What can be done with the selected tags. */
export function ChosenTags({ tags, onDone }: { tags: readonly string[]; onDone(): void }) {
  const work = useTagWork();
  const [wanted, setWanted] = useState('');
  const into = tags.includes(wanted) ? wanted : (tags[0] ?? '');
  return (
    <div className="chosen-tags" role="toolbar" aria-label={say('tags.chosen', { count: tags.length })}>
      <span className="strong" role="status">
        {say('tags.chosen', { count: tags.length })}
      </span>
      {tags.length > 1 && (
        <>
          <Field label={say('tags.mergeInto')}>
            {(control) => (
              <select {...control} className="input" value={into} onChange={(event) => setWanted(event.target.value)}>
                {tags.map((tag) => (
                  <option key={tag}>{tag}</option>
                ))}
              </select>
            )}
          </Field>
          <Button
            size="sm"
            onClick={() => {
              void work.merge(tags, into);
              onDone();
            }}
          >
            {say('tags.merge')}
          </Button>
        </>
      )}
      <Button
        variant="plain"
        size="sm"
        onClick={() => {
          void work.remove(tags);
          onDone();
        }}
      >
        {say('tags.deleteChosen')}
      </Button>
      <Button variant="plain" size="sm" onClick={onDone}>
        {say('library.clear')}
      </Button>
    </div>
  );
}
