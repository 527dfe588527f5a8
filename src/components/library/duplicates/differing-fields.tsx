import { Fragment, useId } from 'react';
import type { DifferingField, MergedField, Taken } from '../../../model/merge-resources.ts';
import type { Resource } from '../../../model/resource.ts';
import { sameValue } from '../../../model/same-value.ts';
import { say } from '../../../words/say.ts';
import { fieldName } from '../../exchange/say-value.ts';
import { sayField } from './say-field.ts';

interface Props {
  resources: readonly Resource[];
  fields: readonly DifferingField[];
  names: string;
  onTake(field: MergedField, taken: Taken): void;
}

const nameAt = ({ name }: Resource, at: number): string =>
  say('duplicates.number', { number: at + 1, name: name || say('common.untitled') });

/** One table: a row for each field that differs, a column for each resource, and whose value stands. */
export function DifferingFields({ resources, fields, names, onTake }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it
    <section className="side-by-side__table" tabIndex={0} aria-label={say('duplicates.caption', { names })}>
      <table className="diff">
        <caption className="visually-hidden">{say('duplicates.caption', { names })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('duplicates.field')}</th>
            {resources.map((resource, at) => (
              <th scope="col" key={resource.id}>
                <bdi>{nameAt(resource, at)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRows key={field.field} field={field} resources={resources} onTake={onTake} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRows({ field, resources, onTake }: Pick<Props, 'resources' | 'onTake'> & { field: DifferingField }) {
  const group = useId();
  const { field: name, values, all, taken } = field;
  const called = fieldName(name);
  const isWords = typeof all === 'string';
  return (
    <Fragment>
      <tr>
        <th scope="row" rowSpan={all === undefined ? 1 : 2}>
          {called}
        </th>
        {resources.map((resource, at) => {
          const value = sayField(name, resource[name]);
          const known = values.find((each) => sameValue(each.value, resource[name]));
          const isFirst = resources.findIndex((each) => sameValue(each[name], resource[name])) === at;
          return (
            <td key={resource.id} data-from={nameAt(resource, at)}>
              {known && isFirst ? (
                <label className="choice">
                  <input
                    className="radio"
                    type="radio"
                    name={group}
                    checked={taken === known.resource}
                    onChange={() => onTake(name, known.resource)}
                    aria-label={say('duplicates.take', {
                      field: called,
                      number: at + 1,
                      name: resource.name || say('common.untitled'),
                    })}
                    aria-describedby={`${group}-${at}`}
                  />
                  <span className="diff__value" id={`${group}-${at}`} dir="auto">
                    {value}
                  </span>
                </label>
              ) : (
                <span className="quiet" dir="auto">
                  {value || say('duplicates.nothing')}
                </span>
              )}
            </td>
          );
        })}
      </tr>
      {all !== undefined && (
        <tr className="diff__more">
          <td colSpan={resources.length}>
            <label className="choice">
              <input
                className="radio"
                type="radio"
                name={group}
                checked={taken === 'all'}
                onChange={() => onTake(name, 'all')}
                aria-label={say(isWords ? 'duplicates.takeAllWordsOf' : 'duplicates.takeAllOf', { field: called })}
              />
              <span>{say(isWords ? 'duplicates.takeAllWords' : 'duplicates.takeAll')}</span>
            </label>
          </td>
        </tr>
      )}
    </Fragment>
  );
}
