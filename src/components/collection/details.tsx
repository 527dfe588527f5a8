import { useActions } from '../../hooks/use-actions.ts';
import type { Collection } from '../../model/collection.ts';
import { wordOrder } from '../../words/lists.ts';
import { language, say } from '../../words/say.ts';
import { LicenceSelect } from '../exchange/licence-select.tsx';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { TokenField } from '../kit/token-field.tsx';
import { useAct } from '../library/use-act.ts';

/** Languages that schools teach in or teach, by their codes; a collection in another one keeps its own. */
const languages =
  'ar bg ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mt nl no pl pt ro ru sk sl sq sr sv tr uk vi zh'.split(
    ' ',
  );

/** What a language is called in the language of the catalogue; codes that are none are shown as they stand. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function LanguageSelect({ value, onChange }: { value: string; onChange(code: string): void }) {
  const codes = value === '' || languages.includes(value) ? languages : [value, ...languages];
  const order = wordOrder();
  const named = codes
    .map((code) => ({ code, name: languageName(code) }))
    .toSorted((one, other) => order.compare(one.name, other.name));
  return (
    <Field label={say('collection.language')}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{say('collection.languageNone')}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Level, licence and language of a collection; each change keeps itself. */
export function Details({ collection, onDone }: { collection: Collection; onDone(): void }) {
  const { changeCollectionLevels, editCollection } = useActions();
  const act = useAct();
  const levels = collection.educationalLevel ?? [];
  const add = (level: string) => void act(changeCollectionLevels(collection.id, { add: [level] }));
  return (
    <section className="card card--pad section" aria-label={say('collection.details')}>
      <div className="details">
        <TokenField
          label={say('collection.level')}
          placeholder={levels.length === 0 ? say('collection.levelPlaceholder') : ''}
          tokens={levels.map((level) => ({ value: level, label: level }))}
          options={[]}
          onAdd={add}
          onCreate={add}
          onRemove={(level) => void act(changeCollectionLevels(collection.id, { remove: [level] }))}
          removeLabel={(level) => say('collection.levelRemove', { level })}
          keepsWords
        />
        <LicenceSelect
          label={say('collection.licence')}
          hint={say('collection.licenceHint')}
          value={collection.license ?? ''}
          onChange={(license) => void act(editCollection(collection.id, { license }, 'license'))}
        />
        <LanguageSelect
          value={collection.inLanguage ?? ''}
          onChange={(inLanguage) => void act(editCollection(collection.id, { inLanguage }, 'inLanguage'))}
        />
      </div>
      <p>
        <Button size="sm" onClick={onDone}>
          {say('collection.detailsDone')}
        </Button>
      </p>
    </section>
  );
}
