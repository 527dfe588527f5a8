import { useActions } from '../../../hooks/use-actions.ts';
import { kinds, type Resource } from '../../../model/resource.ts';
import { language, say } from '../../../words/say.ts';
import { Field } from '../../kit/field.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { useAct } from '../use-act.ts';
import { CheckedText } from './checked-text.tsx';
import { checkAge, checkDate, checkLanguage, checkLink, languageName } from './checks.ts';
import { LicenceField } from './licence-field.tsx';
import { LinkField } from './link-field.tsx';
import { readTimeNeeded, sayTimeNeeded } from './time-needed.ts';
import { VideoData } from './video-data.tsx';
import { type WordList, WordListField } from './word-list-field.tsx';

const isFree = { yes: true, no: false } as const;

/** Everything else that a record says of a resource, each field where it can be put right. */
export function About({ resource }: { resource: Resource }) {
  const actions = useActions();
  const act = useAct();
  const edit = (patch: Parameters<typeof actions.editResource>[1]) => actions.editResource(resource.id, patch);
  const list = (field: WordList, label: string, hint?: string) => (
    <WordListField
      label={label}
      field={field}
      words={resource[field] ?? []}
      onChange={(words) => edit({ [field]: words })}
      {...(hint === undefined ? {} : { placeholder: hint })}
    />
  );
  const { inLanguage = '', isAccessibleForFree: free } = resource;
  return (
    <section className="section" aria-labelledby="about">
      <h3 className="subheading" id="about">
        {say('library.about')}
      </h3>
      <div className="about">
        <LinkField resource={resource} />
        {list('author', say('library.author'), say('library.authorHint'))}
        <CheckedText
          label={say('library.publisher')}
          value={resource.publisher ?? ''}
          onSave={(publisher) => edit({ publisher })}
        />
        <div className="about__pair">
          <CheckedText
            label={say('library.datePublished')}
            hint={say('library.dateHint')}
            value={resource.datePublished ?? ''}
            check={checkDate}
            onSave={(datePublished) => edit({ datePublished })}
          />
          <CheckedText
            label={say('library.inLanguage')}
            hint={languageName(inLanguage, language()) ?? say('library.languageHint')}
            value={inLanguage}
            check={checkLanguage}
            onSave={(code) => edit({ inLanguage: code })}
          />
        </div>
        <LicenceField value={resource.license ?? ''} onSave={(license) => edit({ license })} />
        <Field label={say('library.kind')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={resource.kind}
              onChange={(event) => void act(edit({ kind: event.target.value as Resource['kind'] }))}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`common.kind_${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {list('learningResourceType', say('library.learningResourceType'), say('library.typeHint'))}
        {list('educationalLevel', say('library.educationalLevel'), say('library.levelHint'))}
        {list('teaches', say('library.teaches'), say('library.teachesHint'))}
        {list('audience', say('library.audience'), say('library.audienceHint'))}
        <div className="about__pair">
          <CheckedText
            label={say('library.typicalAgeRange')}
            hint={say('library.ageHint')}
            value={resource.typicalAgeRange ?? ''}
            check={checkAge}
            onSave={(typicalAgeRange) => edit({ typicalAgeRange })}
          />
          <CheckedText
            label={say('library.timeRequired')}
            hint={say('library.timeHint')}
            value={sayTimeNeeded(resource.timeRequired ?? '')}
            onSave={(words) => edit({ timeRequired: readTimeNeeded(words) })}
          />
        </div>
        <div className="field">
          <span className="label" aria-hidden="true">
            {say('library.isAccessibleForFree')}
          </span>
          <Segmented
            legend={say('library.isAccessibleForFree')}
            size="sm"
            value={free === undefined ? 'unknown' : free ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: say('library.freeYes') },
              { value: 'no', label: say('library.freeNo') },
              { value: 'unknown', label: say('library.freeUnknown') },
            ]}
            onChange={(answer) =>
              void act(edit({ isAccessibleForFree: answer === 'unknown' ? undefined : isFree[answer as 'yes' | 'no'] }))
            }
          />
        </div>
        <CheckedText
          label={say('library.image')}
          hint={say('library.imageHint')}
          type="url"
          value={resource.image ?? ''}
          check={checkLink}
          onSave={(image) => edit({ image: image.trim() })}
        />
      </div>
      {resource.video && <VideoData video={resource.video} />}
    </section>
  );
}
