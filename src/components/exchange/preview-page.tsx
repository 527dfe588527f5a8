import { useMemo, useState } from 'react';
import { useCurators } from '../../hooks/records.ts';
import { useFrameworks } from '../../hooks/use-frameworks.ts';
import type { Briefing } from '../../import/briefing.ts';
import type { Outline } from '../../import/outline.ts';
import type { NamedInOutline } from '../../import/outline-names.ts';
import type { Problem } from '../../import/reading.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { usePageMark } from '../kit/use-page-mark.ts';
import { Differing } from './differing.tsx';
import { Fresh } from './fresh.tsx';
import type { Preview } from './importer.ts';
import { LeavingParts } from './leaving-parts.tsx';
import { NewHabits } from './new-habits.tsx';
import {
  askedOf,
  choosing,
  choosingAll,
  leavingOf,
  outcomeOf,
  taking,
  takingFresh,
  takingHabits,
  takingLeaves,
} from './preview.ts';
import { PreviewHead } from './preview-head.tsx';
import { Refused, Remarks } from './problems.tsx';
import { Same } from './same.tsx';
import { saySince } from './say-since.ts';
import type { Names } from './say-value.ts';
import { Tally } from './tally.tsx';

/** What the ids in a preview stand for: what is in the bundle, and what is here. */
function useNames(names: NamedInOutline): Names {
  const frameworks = useFrameworks();
  const here = useCurators();
  return useMemo(
    () => ({
      resources: new Map(names.resources),
      collections: new Map(names.collections),
      curators: new Map([...names.curators, ...[...(here ?? [])].map(([id, { name }]) => [id, name] as const)]),
      competencies: new Map([...names.competencies.map((row) => [row.id, row] as const), ...(frameworks?.byId ?? [])]),
    }),
    [names, frameworks, here],
  );
}

function countsOf(outline: Outline, refused: readonly Problem[]) {
  const { fresh, same, beside } = outline;
  const differing = askedOf(outline).length;
  const leaving = leavingOf(outline);
  const resources = (rows: readonly { table: string }[]) => rows.filter(({ table }) => table === 'resources').length;
  return [
    { count: resources(fresh), what: say('opening.new'), hint: say('opening.newHint') },
    { count: resources(same), what: say('opening.same'), hint: say('opening.sameHint') },
    ...(differing > 0 ? [{ count: differing, what: say('opening.differ'), hint: say('opening.differHint') }] : []),
    ...(leaving > 0
      ? [{ count: leaving, what: say('opening.leaving.count'), hint: say('opening.leaving.countHint') }]
      : []),
    ...(beside > 0
      ? [{ count: beside, what: say('opening.beside', { count: beside }), hint: say('opening.besideHint') }]
      : []),
    ...(refused.length > 0
      ? [{ count: refused.length, what: say('opening.refusedCount'), hint: say('opening.refusedHint') }]
      : []),
  ];
}

function sayApply({ fresh, changes }: { fresh: number; changes: number }): string {
  if (fresh + changes === 0) return say('opening.apply_none');
  if (changes === 0) return say('opening.applyNew', { count: fresh });
  if (fresh === 0) return say('opening.applyChanges', { count: changes });
  return say('opening.applyBoth', { fresh, count: changes });
}

export interface PreviewPageProps {
  name: string;
  briefing: Briefing;
  preview: Preview;
  applying: boolean;
  onOutline(outline: Outline): void;
  onApply(): void;
  onLeave(): void;
}

/** What a bundle would bring and change. Nothing has changed yet. */
export function PreviewPage({ name, briefing, preview, applying, onOutline, onApply, onLeave }: PreviewPageProps) {
  usePageMark('actionbar');
  const { outline, agreed, large } = preview;
  const names = useNames(outline.names);
  const [rest, setRest] = useState(true);
  const refused = useMemo(() => briefing.problems.filter(({ weight }) => weight === 'refused'), [briefing]);
  const outcome = outcomeOf(outline);
  const sender = briefing.header.curator?.name?.split(' ')[0] || undefined;
  return (
    <>
      <div className="page__inner">
        <PreviewHead
          name={name}
          briefing={briefing}
          since={agreed === undefined ? undefined : saySince(agreed, outline)}
        />
        {large && <Banner tone="look">{say('opening.large')}</Banner>}
        <Tally counts={countsOf(outline, refused)} />
        {refused.length > 0 && <Refused problems={refused} others={briefing.records} rest={rest} onRest={setRest} />}
        <Differing
          rows={askedOf(outline)}
          sender={sender}
          names={names}
          onChoose={(row, field, choice) => onOutline(choosing(outline, row, field, choice))}
          onTake={(row, take) => onOutline(taking(outline, row, take))}
          onAll={(choice) => onOutline(choosingAll(outline, choice))}
        />
        <LeavingParts
          rows={outline.differing}
          onLeave={(row, parts, take) => onOutline(takingLeaves(outline, row, parts, take))}
        />
        <Fresh
          rows={outline.fresh}
          competencies={names.competencies}
          onTake={(row, take) => onOutline(takingFresh(outline, row, take))}
        />
        <NewHabits habits={outline.habits} onTake={(take) => onOutline(takingHabits(outline, take))} />
        <Same rows={outline.same} />
        <Remarks problems={briefing.problems} />
      </div>
      <footer className="actionbar">
        <p className="actionbar__words" role="status">
          {applying ? say('opening.applying') : say('opening.promise')}
        </p>
        <Button variant="plain" disabled={applying} onClick={onLeave}>
          {say('opening.notNow')}
        </Button>
        <Button
          variant="primary"
          disabled={applying || !rest || outcome.fresh + outcome.changes === 0}
          onClick={onApply}
        >
          {rest ? sayApply(outcome) : say('opening.apply_none')}
        </Button>
      </footer>
    </>
  );
}
