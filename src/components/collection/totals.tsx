import type { Totals as Sums } from '../../search/totals.ts';
import { say } from '../../words/say.ts';
import { sayLevels, sayTime } from './say-totals.ts';

/** What the resources of a collection come to together: how long, and for whom. */
export function Totals({ totals }: { totals: Sums }) {
  if (totals.resources === 0) return null;
  return (
    <section className="card card--pad section">
      <h2 className="subheading">{say('unit.totals')}</h2>
      <dl className="sums">
        <dt>{say('unit.time')}</dt>
        <dd>{sayTime(totals) || <span className="meta">{say('unit.timeNone')}</span>}</dd>
        <dt>{say('unit.levels')}</dt>
        <dd>
          <bdi>{sayLevels(totals) || <span className="meta">{say('unit.levelsNone')}</span>}</bdi>
        </dd>
      </dl>
    </section>
  );
}
