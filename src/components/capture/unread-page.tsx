import { useActions } from '../../hooks/use-actions.ts';
import type { Resource } from '../../model/resource.ts';
import { type Sentence, say, saySentence } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { wordsKey } from './recover-words.ts';

/** What is missing where the page may not be read, and the teacher's own words in its place. */
export function UnreadPage({
  resource,
  missing,
  explained,
}: {
  resource: Resource;
  missing: Sentence;
  explained: boolean;
}) {
  const { editResource } = useActions();
  return (
    <>
      <Banner tone="look">
        <p>
          {saySentence(missing)} {say('capture.ownWords')}
        </p>
        {explained && <p className="quiet">{say('capture.whyCannotReadThen')}</p>}
      </Banner>
      <SavingText
        label={say('capture.whatIsIt')}
        placeholder={say('capture.whatIsItPlaceholder')}
        rows={2}
        value={resource.description ?? ''}
        holdAs={wordsKey('resource', resource.id, 'description')}
        onSave={(description) => editResource(resource.id, { description })}
      />
    </>
  );
}
