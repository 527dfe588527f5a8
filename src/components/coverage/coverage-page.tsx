import Sprout from 'lucide-react/icons/sprout';
import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import { type Collections, useCollections } from '../../hooks/use-collections.ts';
import { type Frameworks, useFrameworks } from '../../hooks/use-frameworks.ts';
import { useServed } from '../../hooks/use-served.ts';
import { useSliced } from '../../hooks/use-sliced.ts';
import type { LongWork } from '../../model/slices.ts';
import { type CoverageRow, coverageSteps, type Served } from '../../search/coverage.ts';
import { findingsOf } from '../../search/coverage-findings.ts';
import { fitsFor } from '../../search/coverage-fits.ts';
import { growthOf } from '../../search/coverage-growth.ts';
import { collectionLines } from '../../search/coverage-lines.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import { Findings } from './findings.tsx';
import { Growth } from './growth.tsx';
import type { CoverageMap } from './map.ts';
import { MapSection } from './map-section.tsx';
import { RowSize } from './row-size.tsx';
import { useColumns } from './use-columns.ts';
import { useView } from './use-view.ts';

/** The line of what lies in no collection; no collection has this id. */
const INBOX = 'inbox';

interface Props {
  collections: Collections;
  frameworks: Frameworks;
  rows: readonly Served[];
}

function Empty() {
  const { addSampleUnit } = useActions();
  const act = useAct();
  return (
    <Nothing
      title={say('coverage.empty')}
      icon={Sprout}
      actions={
        <Button onClick={() => void act(addSampleUnit(), say('coverage.sampleAdded'))}>
          {say('coverage.addSample')}
        </Button>
      }
    >
      <p>{say('coverage.emptyLibrary')}</p>
    </Nothing>
  );
}

/** The map of the library, made in slices: collections, and last what waits in the Inbox; undefined until both are made. */
function useMap(
  { collections, frameworks: { byId }, rows }: Props,
  columns: CoverageMap['columns'],
  tops: readonly string[],
) {
  const { placed, inbox } = useMemo(() => {
    const inbox = rows.filter((row) => row.resource.dateTrashed === undefined && row.collections.length === 0);
    return { placed: collectionLines(collections.all, rows), inbox };
  }, [collections, rows]);
  const drawMap = useCallback(
    function* (): LongWork<CoverageMap> {
      const waiting = inbox.length > 0 ? [{ id: INBOX, name: say('coverage.inbox'), rows: inbox }] : [];
      const ids = columns.map(({ competency }) => competency.id);
      const coverage = yield* coverageSteps([...placed, ...waiting], ids, byId);
      return {
        title: say('coverage.title'),
        rowWord: say('coverage.collection'),
        totalWord: say('coverage.wholeLibrary'),
        columns,
        coverage,
        byId,
        groups: [{ id: 'all', rows: coverage.rows }],
        counted: true,
      };
    },
    [placed, inbox, columns, byId],
  );
  const sayMap = useCallback(
    function* () {
      const coverage = yield* coverageSteps(placed, tops, byId);
      const here = new Set(placed.flatMap((line) => line.rows.map(({ resource }) => resource.id)));
      const gaps = tops.filter((_, at) => coverage.totals[at]?.strength === undefined);
      return { findings: findingsOf(coverage, fitsFor(rows, gaps, here, byId)), growth: growthOf(rows) };
    },
    [placed, tops, byId, rows],
  );
  const map = useSliced(drawMap);
  const inWords = useSliced(sayMap);
  return map && inWords && { map, ...inWords };
}

function WholeMap(props: Props) {
  const { frameworks, rows } = props;
  const view = useView(pathTo.coverage);
  const choices = useColumns(frameworks, view);
  const made = useMap(props, choices.columns, choices.tops);
  const names = useMemo(() => new Map(rows.map(({ resource }) => [resource.id, resource.name])), [rows]);
  const columns = made?.map.columns;
  const nameOf = useCallback(
    (row: CoverageRow) => (
      <>
        <Link href={row.line.id === INBOX ? pathTo.inbox : pathTo.collectionCoverage(row.line.id)}>
          <bdi>{row.line.name || say('common.untitled')}</bdi>
        </Link>{' '}
        <RowSize row={row} columns={columns ?? []} />
      </>
    ),
    [columns],
  );
  if (!made) return <Ghost widths={['40%', '70%', '60%']} />;
  const { map, findings, growth } = made;
  if (map.coverage.size === 0) return <Empty />;

  return (
    <>
      <Findings
        findings={findings}
        byId={frameworks.byId}
        place={view.place}
        nameOf={(id) => names.get(id) || say('common.untitled')}
        see={(competency) => (
          <Link className="link" href={pathTo.competency(competency)}>
            {say('coverage.finding.see')}
          </Link>
        )}
      />
      <MapSection map={map} choices={choices} frameworks={frameworks} place={view.place} nameOf={nameOf} />
      <Growth growth={growth} />
    </>
  );
}

/** The whole library at once: which collection serves which competency, and what nobody serves yet. */
export function CoveragePage() {
  const collections = useCollections();
  const frameworks = useFrameworks();
  const rows = useServed();
  return (
    <div className="page__inner">
      <header className="page__head">
        <h1 className="display">{say('coverage.title')}</h1>
        <p className="lead">{say('coverage.lead')}</p>
      </header>
      {collections && frameworks && rows ? (
        <WholeMap collections={collections} frameworks={frameworks} rows={rows} />
      ) : (
        <Ghost widths={['40%', '70%', '60%']} />
      )}
    </div>
  );
}
