import type { MergedField } from '../../../model/merge-resources.ts';
import type { Resource } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { fieldName } from '../../exchange/say-value.ts';
import { sayField } from './say-field.ts';

/** The fields in which resources do not differ, folded away. */
export function SameFields({ resource, fields }: { resource: Resource; fields: readonly MergedField[] }) {
  if (fields.length === 0) return null;
  return (
    <details className="side-by-side__same">
      <summary>{say('duplicates.same', { count: fields.length })}</summary>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{fieldName(field)}</dt>
            <dd dir="auto">{sayField(field, resource[field])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
