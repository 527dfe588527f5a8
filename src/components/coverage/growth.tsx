import type { Growth as Stretch } from '../../search/coverage-growth.ts';
import { sayMonth } from '../../words/dates.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';

const FLOOR = 150;
const TOP = 16;
/** More names of months than these would run into each other on a narrow screen. */
const MOST_NAMES = 6;

function Chart({ growth }: { growth: readonly Stretch[] }) {
  const most = Math.max(1, ...growth.flatMap(({ resources, claims }) => [resources, claims]));
  const step = 100 / growth.length;
  const bar = Math.min(step * 0.35, 5);
  const height = (count: number) => ((FLOOR - TOP) * count) / most;
  const every = Math.ceil(growth.length / MOST_NAMES);
  return (
    <svg className="growth" aria-hidden="true">
      <line x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      {growth.map(({ when, resources, claims }, at) => {
        const middle = (at + 0.5) * step;
        return (
          <g key={when}>
            <rect
              className="growth__resources"
              x={`${middle - bar}%`}
              y={FLOOR - height(resources)}
              width={`${bar}%`}
              height={height(resources)}
            />
            <rect
              className="growth__claims"
              x={`${middle}%`}
              y={FLOOR - height(claims)}
              width={`${bar}%`}
              height={height(claims)}
            />
            {at % every === 0 && (
              <text x={`${middle}%`} y={FLOOR + 18} textAnchor="middle">
                {sayMonth(when)}
              </text>
            )}
          </g>
        );
      })}
      <text x="0" y={TOP - 4}>
        {sayNumber(most)}
      </text>
    </svg>
  );
}

function Numbers({ growth }: { growth: readonly Stretch[] }) {
  return (
    <table className="numbers">
      <thead>
        <tr>
          <th scope="col">{say('coverage.growth.when')}</th>
          <th scope="col">{say('coverage.growth.resources')}</th>
          <th scope="col">{say('coverage.growth.claims')}</th>
        </tr>
      </thead>
      <tbody>
        {growth.map(({ when, resources, claims }) => (
          <tr key={when}>
            <th scope="row">{sayMonth(when)}</th>
            <td>{sayNumber(resources)}</td>
            <td>{sayNumber(claims)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Drawn({ growth }: { growth: readonly Stretch[] }) {
  return (
    <>
      <ul className="key">
        <li className="line">
          <span className="growth-key" />
          {say('coverage.growth.resources')}
        </li>
        <li className="line">
          <span className="growth-key" data-claims />
          {say('coverage.growth.claims')}
        </li>
      </ul>
      <Chart growth={growth} />
    </>
  );
}

/** What was saved and claimed when: a calm chart, and its numbers in a table beneath. */
export function Growth({ growth }: { growth: readonly Stretch[] }) {
  if (growth.length === 0) return null;
  return (
    <section className="section" aria-labelledby="growth">
      <h2 className="heading" id="growth">
        {say('coverage.growth.title')}
      </h2>
      {growth.length > 1 && <Drawn growth={growth} />}
      <details open={growth.length === 1}>
        <summary>{say('coverage.growth.table')}</summary>
        <Numbers growth={growth} />
      </details>
    </section>
  );
}
