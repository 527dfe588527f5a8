import { useCurators } from '../../../hooks/records.ts';
import type { Id } from '../../../model/identity.ts';
import type { Resource } from '../../../model/resource.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';

/** Where a resource of somebody else's comes from, and through whom: names and dates, the first one first. */
export function Provenance({ resource, me }: { resource: Resource; me: Id }) {
  const curators = useCurators();
  const { curator: finder, dateSaved, provenance = [] } = resource;
  if (!curators || (finder === me && provenance.length === 0)) return null;
  const nameOf = (id: Id) =>
    id === me ? say('detail.you') : curators.get(id)?.name || say('detail.provenance.nameless');
  return (
    <section className="section" aria-labelledby="provenance">
      <h3 className="subheading" id="provenance">
        {say('detail.provenance.title')}
      </h3>
      <ol className="hands">
        <li>
          <bdi>{nameOf(finder)}</bdi>{' '}
          <span className="meta">{say('detail.provenance.found', { day: sayDay(dateSaved) })}</span>
        </li>
        {provenance.map(({ curator, date }, at) => (
          <li key={at}>
            <bdi>{nameOf(curator)}</bdi>{' '}
            <span className="meta">
              {date === undefined
                ? say('detail.provenance.passed')
                : say('detail.provenance.passedOn', { day: sayDay(date) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
