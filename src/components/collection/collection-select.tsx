import type { Collections } from '../../hooks/use-collections.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import type { Node } from '../../model/nesting.ts';
import { say } from '../../words/say.ts';
import { Field } from '../kit/field.tsx';

const INDENT = '\u2003';

const options = (nodes: Node<Collection>[], nameOf: (row: Collection) => string, depth = 0): [Id, string][] =>
  nodes.flatMap(({ row, children }) => [
    [row.id, INDENT.repeat(depth) + nameOf(row)] as [Id, string],
    ...options(children, nameOf, depth + 1),
  ]);

/** Chooses one of the collections, which stand in their tree. */
export function CollectionSelect({
  label,
  collections,
  value,
  nameOf = (row) => row.name || say('common.untitled'),
  without,
  ask,
  onChange,
}: {
  label: string;
  collections: Collections;
  value: Id | '';
  nameOf?(row: Collection): string;
  /** One that cannot be chosen. */
  without?: Id;
  /** What stands there while none is chosen. */
  ask?: string;
  onChange(id: Id): void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
          {ask !== undefined && (
            <option value="" disabled>
              {ask}
            </option>
          )}
          {options(collections.tree, nameOf).map(([id, name]) => (
            <option key={id} value={id} disabled={id === without}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
