import type { Problem } from '../../import/reading.ts';
import { say, saySentence } from '../../words/say.ts';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';

/** Where something is wrong in a file, and why, as a table that can be handed on to whoever made the file. */
export function ProblemTable({ problems, caption }: { problems: readonly Problem[]; caption: string }) {
  const { shown, more, grow } = useGrowing(problems, 20);
  return (
    <div className="card differs">
      <table className="diff problems">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('opening.refusedWhere')}</th>
            <th scope="col">{say('opening.refusedWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ where, why }, index) => (
            <tr key={index}>
              <th scope="row">{saySentence(where)}</th>
              <td data-from={say('opening.refusedWhy')}>{saySentence(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore more={more} grow={grow} />
    </div>
  );
}

export interface RefusedProps {
  problems: readonly Problem[];
  /** How many can be brought in in spite of them. */
  others: number;
  rest: boolean;
  onRest(rest: boolean): void;
}

/** What could not be read, and whether the rest shall come in without it. */
export function Refused({ problems, others, rest, onRest }: RefusedProps) {
  const heading = say('opening.refusedHeading', { count: problems.length });
  const choice = (value: boolean, label: string) => (
    <label className="choice">
      <input className="radio" type="radio" name="rest" checked={rest === value} onChange={() => onRest(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <section className="section">
      <h2 className="heading">{heading}</h2>
      <ProblemTable problems={problems} caption={say('opening.refusedCaption')} />
      <fieldset className="choices">
        <legend className="visually-hidden">{say('opening.refusedChoice')}</legend>
        {choice(true, say('opening.refusedRest', { count: others }))}
        {choice(false, say('opening.refusedNothing'))}
      </fieldset>
    </section>
  );
}

/** What came in without something that it said, and what else is worth knowing of the file. */
export function Remarks({ problems }: { problems: readonly Problem[] }) {
  const leftOut = problems.filter(({ weight }) => weight === 'left out');
  const said = problems.filter(({ weight }) => weight === 'said');
  return (
    <>
      {leftOut.length > 0 && (
        <details className="folded">
          <summary className="heading">{say('opening.leftOutHeading', { count: leftOut.length })}</summary>
          <ProblemTable problems={leftOut} caption={say('opening.refusedCaption')} />
        </details>
      )}
      {said.length > 0 && (
        <details className="folded">
          <summary className="heading">{say('opening.saidHeading')}</summary>
          <ul className="folded__list">
            {said.map(({ why }, index) => (
              <li key={index}>{saySentence(why)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
