import { LONGEST_NAME } from '../../export/bundle-limits.ts';
import { Field } from '../kit/field.tsx';

interface Props {
  label: string;
  name: string;
  onName(name: string): void;
}

/** The title of a document, to be mended before it is added. */
export function TitleField({ label, name, onName }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className="input"
          dir="auto"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
      )}
    </Field>
  );
}
