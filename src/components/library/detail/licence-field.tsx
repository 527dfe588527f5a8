import { useState } from 'react';
import { licenceName } from '../../../model/licence-name.ts';
import { say } from '../../../words/say.ts';
import { licences } from '../../exchange/licences.ts';
import { Field } from '../../kit/field.tsx';
import { useAct } from '../use-act.ts';
import { CheckedText } from './checked-text.tsx';

const OTHER = 'other';

type Save = (licence: string) => Promise<{ action: number | undefined; result: unknown }>;

/** One of the usual licences, or another in the page's own words. */
export function LicenceField({ value, onSave }: { value: string; onSave: Save }) {
  const name = licenceName(value);
  const known = licences.find((licence) => licence.url === value || licence.name === name);
  const act = useAct();
  const [writing, setWriting] = useState(false);
  const other = writing || (value !== '' && !known);
  const choose = (choice: string) => {
    setWriting(choice === OTHER);
    if (choice !== OTHER) void act(onSave(choice));
  };
  return (
    <>
      <Field label={say('detail.license')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={other ? OTHER : (known?.url ?? '')}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{say('detail.licenseNone')}</option>
            {licences.map((licence) => (
              <option key={licence.url} value={licence.url}>
                {licence.name}
              </option>
            ))}
            <option value={OTHER}>{say('detail.licenseOther')}</option>
          </select>
        )}
      </Field>
      {other && <CheckedText label={say('detail.licenseText')} value={known ? '' : value} onSave={onSave} />}
    </>
  );
}
