import { useActions } from '../../hooks/use-actions.ts';
import { type Competency, hues } from '../../model/framework.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { SavingText } from '../kit/saving-text.tsx';
import { useAct } from '../library/use-act.ts';

/** The signs that a competency may have, by the names that its record holds. */
const signs = {
  'book-open': 'framework.sign_book',
  lightbulb: 'framework.sign_lightbulb',
  users: 'framework.sign_users',
  'message-circle': 'framework.sign_message',
  compass: 'framework.sign_compass',
  sprout: 'framework.sign_sprout',
} as const;

const isHue = (text: string): text is (typeof hues)[number] => (hues as readonly string[]).includes(text);

/** Colour and sign: colour never stands alone. */
function Looks({ competency }: { competency: Competency }) {
  const { editCompetency } = useActions();
  const act = useAct();
  return (
    <>
      <Field label={say('framework.fieldHue')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={competency.hue ?? ''}
            onChange={({ target: { value } }) =>
              void act(editCompetency(competency.id, { hue: isHue(value) ? value : undefined }))
            }
          >
            <option value="">{say('framework.hue_none')}</option>
            {hues.map((hue) => (
              <option key={hue} value={hue}>
                {say(`framework.hue_${hue}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('framework.fieldSign')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={competency.icon !== undefined && competency.icon in signs ? competency.icon : ''}
            onChange={({ target: { value } }) => void act(editCompetency(competency.id, { icon: value || undefined }))}
          >
            <option value="">{say('framework.sign_letters')}</option>
            {Object.entries(signs).map(([icon, key]) => (
              <option key={icon} value={icon}>
                {say(key)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

/** All that is said of a competency; each field keeps itself. */
export function CompetencyForm({ competency, onDone }: { competency: Competency; onDone(): void }) {
  const { editCompetency } = useActions();
  const { id, name, shortName = '', code = '', statement } = competency;
  return (
    <section className="card card--pad section" aria-label={say('framework.editOf', { name })}>
      <div className="details">
        <SavingText
          label={say('framework.fieldName')}
          rows={0}
          value={name}
          autoFocus
          onSave={(text) => editCompetency(id, { name: text })}
        />
        <SavingText
          label={say('framework.fieldShort')}
          hint={say('framework.fieldShortHint')}
          rows={0}
          value={shortName}
          onSave={(text) => editCompetency(id, { shortName: text })}
        />
        <SavingText
          label={say('framework.fieldCode')}
          rows={0}
          value={code}
          onSave={(text) => editCompetency(id, { code: text })}
        />
        <Looks competency={competency} />
      </div>
      <SavingText
        label={say('framework.fieldStatement')}
        hint={say('framework.fieldStatementHint')}
        rows={2}
        value={statement}
        onSave={(text) => editCompetency(id, { statement: text })}
      />
      <p>
        <Button size="sm" onClick={onDone}>
          {say('framework.done')}
        </Button>
      </p>
    </section>
  );
}
