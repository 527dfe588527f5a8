import Sprout from 'lucide-react/icons/sprout';
import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import type { Frameworks } from '../../hooks/use-frameworks.ts';
import { useServed } from '../../hooks/use-served.ts';
import { useSliced } from '../../hooks/use-sliced.ts';
import type { Collection } from '../../model/collection.ts';
import { resourcesOf } from '../../model/parts.ts';
import type { LongWork } from '../../model/slices.ts';
import { type CoverageRow, coverageSteps, type Served } from '../../search/coverage.ts';
import { findingsOf } from '../../search/coverage-findings.ts';
import { fitsFor } from '../../search/coverage-fits.ts';
import { growthOf } from '../../search/coverage-growth.ts';
import { headingLines, resourceLines } from '../../search/coverage-lines.ts';
import { say } from '../../words/say.ts';
import { Ghost } from '../kit/ghost.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { pathTo } from '../library/paths.ts';
import { Findings } from './findings.tsx';
import { Fits, fitId } from './fits.tsx';
import { Growth } from './growth.tsx';
import { type CoverageMap, groupsOf } from './map.ts';
import { MapSection } from './map-section.tsx';
import { RowSize } from './row-size.tsx';
import { useColumns } from './use-columns.ts';
import { type By, useView } from './use-view.ts';

interface Props {
  collection: Collection;
  frameworks: Frameworks;
  rows: readonly Served[];
}

/** The map of a collection, its rows being its resources under their headings, or its headings. */
function* mapSteps(
  { collection, frameworks: { byId } }: Props,
  held: ReadonlyMap<string, Served>,
  columns: CoverageMap['columns'],
  by: By,
): LongWork<CoverageMap> {
  const ids = columns.map(({ competency }) => competency.id);
  const groups = resourceLines(collection, held);
  const lines =
    by === 'resources'
      ? groups.flatMap((group) => group.lines)
      : headingLines(collection, held, say('coverage.aboveHeadings'));
  const coverage = yield* coverageSteps(lines, ids, byId);
  const cuts = groups.map(({ heading, lines: inGroup }) => ({
    id: heading?.id ?? collection.id,
    ...(heading ? { heading } : {}),
    size: inGroup.length,
  }));
  return {
    title: say('coverage.titleOf', { name: collection.name || say('common.untitled') }),
    rowWord: by === 'resources' ? say('coverage.resource') : say('coverage.heading'),
    totalWord: say('coverage.wholeCollection'),
    columns,
    coverage,
    byId,
    groups: groupsOf(coverage.rows, by === 'resources' ? cuts : [{ id: collection.id, size: lines.length }]),
    counted: by === 'headings',
  };
}

/** What the whole collection reaches and misses, and what could fill the gaps; on the top competencies alone. */
function useInWords(
  { collection, frameworks: { byId }, rows }: Props,
  held: ReadonlyMap<string, Served>,
  tops: readonly string[],
) {
  const sayMap = useCallback(
    function* () {
      const lines = headingLines(collection, held, '');
      const coverage = yield* coverageSteps(lines, tops, byId);
      const gaps = tops.filter((_, at) => coverage.totals[at]?.strength === undefined);
      const fits = fitsFor(rows, gaps, new Set(resourcesOf(collection)), byId);
      return { fits, findings: findingsOf(coverage, fits), growth: growthOf(lines.flatMap((line) => line.rows)) };
    },
    [collection, held, tops, byId, rows],
  );
  return useSliced(sayMap);
}

const goTo = (id: string) => document.getElementById(id)?.focus();

/** Which competencies a collection reaches, how strongly, on what evidence, and which it misses. */
function Drawn(props: Props) {
  const { collection, frameworks, rows } = props;
  const view = useView(pathTo.collectionCoverage(collection.id));
  const { place, by, setBy } = view;
  const choices = useColumns(frameworks, view);
  const held = useMemo(() => new Map(rows.map((row) => [row.resource.id, row])), [rows]);
  const drawMap = useCallback(
    () => mapSteps({ collection, frameworks, rows }, held, choices.columns, by),
    [collection, frameworks, rows, held, choices.columns, by],
  );
  const map = useSliced(drawMap);
  const inWords = useInWords(props, held, choices.tops);
  const columns = map?.columns;
  const nameOf = useCallback(
    (row: CoverageRow) => {
      const [only] = row.line.rows;
      const name = row.line.name || say('common.untitled');
      if (by === 'resources' && only)
        return (
          <Link href={pathTo.resource(only.resource.id, place)}>
            <bdi>{name}</bdi>
          </Link>
        );
      return (
        <>
          <bdi>{name}</bdi> <RowSize row={row} columns={columns ?? []} />
        </>
      );
    },
    [by, place, columns],
  );
  if (!map || !inWords) return <Ghost widths={['40%', '70%', '60%']} />;
  const { fits, findings, growth } = inWords;
  if (map.coverage.size === 0)
    return (
      <Nothing title={say('coverage.empty')} icon={Sprout}>
        <p>{say('coverage.emptyHint')}</p>
      </Nothing>
    );

  return (
    <div className="stack stack--lg">
      <Findings
        findings={findings}
        byId={frameworks.byId}
        place={place}
        nameOf={(id) => held.get(id)?.resource.name || say('common.untitled')}
        see={(competency) => (
          <button type="button" className="link" onClick={() => goTo(fitId(competency))}>
            {say('coverage.finding.see')}
          </button>
        )}
      />
      <MapSection map={map} choices={choices} frameworks={frameworks} place={place} nameOf={nameOf}>
        <Segmented
          legend={say('coverage.rows')}
          size="sm"
          value={by}
          onChange={setBy}
          options={[
            { value: 'resources' as const, label: say('coverage.byResource') },
            { value: 'headings' as const, label: say('coverage.byHeading') },
          ]}
        />
      </MapSection>
      <Fits fits={fits} collection={collection.id} byId={frameworks.byId} place={place} />
      <Growth growth={growth} />
    </div>
  );
}

/** The map of a collection. It looks at the whole library, for what elsewhere fits its gaps. */
export function CollectionCoverage(props: Omit<Props, 'rows'>) {
  const rows = useServed();
  return rows ? <Drawn {...props} rows={rows} /> : <Ghost widths={['40%', '70%', '60%']} />;
}
