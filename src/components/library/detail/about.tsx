import { useActions } from '../../../hooks/use-actions.ts';
import type { LinkCheck } from '../../../model/link-check.ts';
import { kinds, type Resource } from '../../../model/resource.ts';
import { language, say } from '../../../words/say.ts';
import { Field } from '../../kit/field.tsx';
import { Segmented } from '../../kit/segmented.tsx';
import { LinkFound } from '../links/link-found.tsx';
import { useAct } from '../use-act.ts';
import { CheckedText } from './checked-text.tsx';
import { canonicalLanguage, checkAge, checkDate, checkLanguage, checkLink, languageName } from './checks.ts';
import { LicenceField } from './licence-field.tsx';
import { LinkField } from './link-field.tsx';
import { readTimeNeeded, sayTimeNeeded } from './time-needed.ts';
import { VideoData } from './video-data.tsx';
import { WordListField } from './word-list-field.tsx';

const isFree = { yes: true, no: false } as const;

/** Everything else that a record says of a resource, each field where it can be put right. */
export function About({ resource, check }: { resource: Resource; check: LinkCheck | null }) {
  const actions = useActions();
  const act = useAct();
  const edit = (patch: Parameters<typeof actions.editResource>[1]) => actions.editResource(resource.id, patch);
  const list = (field: Parameters<typeof actions.changeWords>[1], label: string, hint?: string) => (
    <WordListField
      label={label}
      field={field}
      words={resource[field] ?? []}
      onChange={(change) => void act(actions.changeWords(resource.id, field, change))}
      {...(hint === undefined ? {} : { placeholder: hint })}
    />
  );
  const { inLanguage = '', isAccessibleForFree: free } = resource;
  return (
    <section className="section" aria-labelledby="about">
      <h3 className="subheading" id="about">
        {say('detail.about')}
      </h3>
      <div className="about">
        <LinkField resource={resource} />
        <LinkFound resource={resource} check={check} at="address" />
        {list('author', say('detail.author'), say('detail.authorHint'))}
        <CheckedText
          label={say('detail.publisher')}
          value={resource.publisher ?? ''}
          onSave={(publisher) => edit({ publisher })}
        />
        <div className="about__pair">
          <CheckedText
            label={say('detail.datePublished')}
            hint={say('detail.dateHint')}
            value={resource.datePublished ?? ''}
            check={checkDate}
            onSave={(datePublished) => edit({ datePublished })}
          />
          <CheckedText
            label={say('detail.inLanguage')}
            hint={languageName(inLanguage, language()) ?? say('detail.languageHint')}
            value={inLanguage}
            check={checkLanguage}
            onSave={(code) => edit({ inLanguage: canonicalLanguage(code) })}
          />
        </div>
        <LicenceField value={resource.license ?? ''} onSave={(license) => edit({ license })} />
        <Field label={say('detail.kind')}>
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
        {list('learningResourceType', say('detail.learningResourceType'), say('detail.typeHint'))}
        {list('educationalLevel', say('detail.educationalLevel'), say('detail.levelHint'))}
        {list('teaches', say('detail.teaches'), say('detail.teachesHint'))}
        {list('audience', say('detail.audience'), say('detail.audienceHint'))}
        <div className="about__pair">
          <CheckedText
            label={say('detail.typicalAgeRange')}
            hint={say('detail.ageHint')}
            value={resource.typicalAgeRange ?? ''}
            check={checkAge}
            onSave={(typicalAgeRange) => edit({ typicalAgeRange })}
          />
          <CheckedText
            label={say('detail.timeRequired')}
            hint={say('detail.timeHint')}
            value={sayTimeNeeded(resource.timeRequired ?? '')}
            onSave={(words) => edit({ timeRequired: readTimeNeeded(words) })}
          />
        </div>
        <div className="field">
          <span className="label" aria-hidden="true">
            {say('detail.isAccessibleForFree')}
          </span>
          <Segmented
            legend={say('detail.isAccessibleForFree')}
            size="sm"
            value={free === undefined ? 'unknown' : free ? 'yes' : 'no'}
            options={[
              { value: 'yes', label: say('detail.freeYes') },
              { value: 'no', label: say('detail.freeNo') },
              { value: 'unknown', label: say('detail.freeUnknown') },
            ]}
            onChange={(answer) =>
              void act(edit({ isAccessibleForFree: answer === 'unknown' ? undefined : isFree[answer as 'yes' | 'no'] }))
            }
          />
        </div>
        <CheckedText
          label={say('detail.image')}
          hint={say('detail.imageHint')}
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
