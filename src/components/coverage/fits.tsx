import Plus from 'lucide-react/icons/plus';
import { Link } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import type { Competency } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import type { Cell, Served } from '../../search/coverage.ts';
import type { Fit } from '../../search/coverage-fits.ts';
import { say } from '../../words/say.ts';
import { Badge, BadgeGroup } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { shortNameOf } from '../kit/competency-icon.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import { sayCell } from './say-cell.ts';

/** The best of what fits; the rest is a press away. */
const AT_ONCE = 4;

/** The id of the element that tells what fits one gap: where links lead. */
export const fitId = (competency: Id): string => `fits-${competency}`;

interface Known {
  collection: Id;
  byId: ReadonlyMap<Id, Competency>;
  place: string;
}

/** Why it fits: how strongly it serves what is missing, on what evidence, and the first reason that was given. */
function Why({ cell }: { cell: Cell }) {
  const reason = cell.reasons.find(({ alignment }) => alignment.why);
  return (
    <span className="meta">
      <span>{sayCell(cell, false)}</span>
      {reason && <span dir="auto">{reason.alignment.why}</span>}
    </span>
  );
}

function FitRow({
  row: { resource, alignments, collections },
  cell,
  collection,
  byId,
  place,
}: Known & { row: Served; cell: Cell | undefined }) {
  const { addToCollection } = useActions();
  const act = useAct();
  const name = resource.name || say('common.untitled');
  return (
    <li className="fit__row">
      <span>
        <Link className="link" href={pathTo.resource(resource.id, place)}>
          {name}
        </Link>
        {collections.length === 0 && <span className="meta"> {say('coverage.fits.inbox')}</span>}
        {cell && <Why cell={cell} />}
      </span>
      <BadgeGroup alignments={alignments} competencies={byId} />
      <Button
        size="sm"
        icon={Plus}
        aria-label={say('coverage.fits.addNamed', { name })}
        onClick={() => void act(addToCollection(collection, [resource.id]), say('coverage.fits.added', { name }))}
      >
        {say('coverage.fits.add')}
      </Button>
    </li>
  );
}

/** What could fill the gaps of a collection, from elsewhere in the library, with a press to add it. */
export function Fits({ fits, ...known }: Known & { fits: readonly Fit[] }) {
  const filled = fits.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return null;
  return (
    <section className="section" aria-labelledby="what-fits">
      <h2 className="heading" id="what-fits">
        {say('coverage.fits.title')}
      </h2>
      <p className="quiet">{say('coverage.fits.lead')}</p>
      <div className="fits">
        {filled.map(({ competency: id, rows, cells }) => {
          const competency = known.byId.get(id);
          if (!competency) return null;
          return (
            <article className="card fit" key={id} id={fitId(id)} tabIndex={-1} aria-label={shortNameOf(competency)}>
              <h3 className="finding__top">
                <Badge competency={competency} />
                {shortNameOf(competency)}
              </h3>
              <ul>
                {rows.slice(0, AT_ONCE).map((row, at) => (
                  <FitRow key={row.resource.id} row={row} cell={cells[at]} {...known} />
                ))}
              </ul>
              {rows.length > AT_ONCE && (
                <Link className="link" href={pathTo.competency(id)}>
                  {say('coverage.fits.all', { count: rows.length })}
                </Link>
              )}
            </article>
          );
        })}
      </div>
    </section>
  );
}
