import type { ReactNode } from 'react';
import type { Frameworks } from '../../hooks/use-frameworks.ts';
import type { CoverageRow } from '../../search/coverage.ts';
import { say } from '../../words/say.ts';
import { FrameworkChoice } from './framework-choice.tsx';
import type { CoverageMap } from './map.ts';
import { MapKey } from './map-key.tsx';
import { MapTable } from './map-table.tsx';
import { TakeAlong } from './take-along.tsx';
import type { useColumns } from './use-columns.ts';

/** The map with what stands around it: what its marks mean, what can be chosen, and how it leaves. */
export function MapSection({
  map,
  choices: { framework, choose, unfold },
  frameworks,
  place,
  nameOf,
  children,
}: {
  map: CoverageMap;
  choices: ReturnType<typeof useColumns>;
  frameworks: Frameworks;
  place: string;
  nameOf(row: CoverageRow): ReactNode;
  /** Further choices. */
  children?: ReactNode;
}) {
  return (
    <section className="section">
      <div className="map-tools">
        <MapKey counted={map.counted} />
        <div className="line line--wrap">
          <FrameworkChoice frameworks={frameworks.frameworks} value={framework?.id} onChoose={choose} />
          {children}
        </div>
      </div>
      {map.columns.length > 0 ? (
        <MapTable key={framework?.id} map={map} place={place} nameOf={nameOf} onUnfold={unfold} />
      ) : (
        <p className="quiet">{say('coverage.noCompetencies')}</p>
      )}
      <div className="line line--wrap">
        <TakeAlong map={map} />
      </div>
    </section>
  );
}
