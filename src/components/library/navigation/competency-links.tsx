import type { Frameworks } from '../../../hooks/use-frameworks.ts';
import type { PlaceCounts } from '../../../search/columns/counts.ts';
import { say } from '../../../words/say.ts';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { type Address, pathTo } from '../paths.ts';
import { NavLink } from './nav-link.tsx';

interface Props {
  address: Address;
  competencies: Frameworks['competencies'];
  counts: PlaceCounts['byCompetency'];
}

/** The competencies, each with how many resources are claimed to serve it. */
export function CompetencyLinks({ address, competencies, counts }: Props) {
  return (
    <>
      <div className="side__group">
        <h2 id="side-competencies">{say('library.competencies')}</h2>
      </div>
      <ul aria-labelledby="side-competencies">
        {competencies.map((competency) => (
          <li key={competency.id}>
            <NavLink
              to={pathTo.competency(competency.id)}
              icon={<CompetencyIcon competency={competency} />}
              name={shortNameOf(competency)}
              title={competency.statement}
              count={counts.get(competency.id)}
              hue={competency.hue}
              current={address.view === 'competency' && address.id === competency.id}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
