import type { ReactNode } from 'react';
import { licenceName } from '../../model/licence-name.ts';
import { say } from '../../words/say.ts';
import { Field } from '../kit/field.tsx';
import { licences } from './licences.ts';

/** Chooses the licence of a collection; one that is none of ours stays to be chosen as it is. Empty: none. */
export function LicenceSelect({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint?: ReactNode;
  value: string;
  onChange(licence: string): void;
}) {
  const known = licences.some(({ url }) => url === value);
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{say('collection.licenceNone')}</option>
          {!known && value !== '' && <option value={value}>{licenceName(value)}</option>}
          {licences.map(({ name, url }) => (
            <option key={url} value={url}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
