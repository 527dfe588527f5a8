import Quote from 'lucide-react/icons/quote';
import { type MouseEvent, memo } from 'react';
import type { RowDetail } from '../../../hooks/use-row-details.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import type { Columns } from '../../../search/columns/columns.ts';
import { type Glance, glanceAt } from '../../../search/columns/glance.ts';
import type { Sought } from '../../../search/highlight.ts';
import { sayShortDay } from '../../../words/dates.ts';
import { sayMinutes } from '../../../words/durations.ts';
import { sayRow } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { BadgeGroup } from '../../kit/badge.tsx';
import { Facts } from '../../kit/facts.tsx';
import { Icon } from '../../kit/icon.tsx';

import { Thumb } from '../../kit/thumb.tsx';
import { FoundWords } from './found-words.tsx';
import type { Look } from './looks.ts';

interface Props {
  columns: Columns;
  /** The row of the resource in the columns. */
  row: number;
  look: Look;
  /** What comes a moment later; it takes a place that was kept for it. */
  detail: RowDetail | undefined;
  /** The address of the resource beside its list. */
  to: string;
  sought: Sought;
  competencies: ReadonlyMap<Id, Competency>;
  selected: boolean;
  open: boolean;
  /** The one row whose controls the Tab key reaches. */
  active: boolean;
  onSelect(id: Id, range: boolean): void;
  onActive(id: Id): void;
}

/** One resource in a list, drawn at once from the columns: the title's link fills the row, the box lies above it. */
export const ResourceRow = memo(function ResourceRow(props: Props) {
  const { columns, row, look, detail, to, sought, competencies, selected, open, active, onSelect, onActive } = props;
  const glance = glanceAt(columns, row);
  const { id } = glance;
  const name = glance.name || say('common.untitled');
  const tabIndex = active ? 0 : -1;
  return (
    <>
      <input
        className="checkbox"
        type="checkbox"
        tabIndex={tabIndex}
        aria-label={say('library.select', { name })}
        checked={selected}
        onClick={(event: MouseEvent<HTMLInputElement>) => onSelect(id, event.shiftKey)}
        onChange={() => {}}
        onFocus={() => onActive(id)}
      />
      {look !== 'compact' && <Thumb kind={glance.kind} src={detail?.picture} publisher={glance.publisher} />}
      <div className="row__words">
        <a
          className="row__title"
          href={`#${to}`}
          tabIndex={tabIndex}
          data-row={id}
          aria-current={open ? 'true' : undefined}
          onFocus={() => onActive(id)}
        >
          <bdi>
            <FoundWords text={name} sought={sought} />
          </bdi>
        </a>
        <FactsLine glance={glance} />
        {look === 'comfortable' && (
          <p className="row__note" dir="auto">
            {detail?.isFromText && <span className="row__from">{say('texts.inCopy')} </span>}
            {detail && <FoundWords text={detail.line} sought={sought} />}
          </p>
        )}
      </div>
      <div className="row__end">
        <BadgeGroup alignments={topClaims(glance, competencies)} competencies={competencies} />
        <p className="meta">
          {glance.hasEvidence && (
            <span className="row__evidence" role="img" aria-label={say('list.hasEvidence')}>
              <Icon icon={Quote} />
            </span>
          )}
          <span>{sayShortDay(glance.trashed || glance.saved)}</span>
        </p>
      </div>
    </>
  );
});

/** The competencies that are no sub-statements. */
const topClaims = ({ claims }: Glance, competencies: ReadonlyMap<Id, Competency>) =>
  claims.filter(({ competency }) => competencies.get(competency)?.parent === undefined);

/** So many levels have room in a line. */
const MOST_LEVELS = 2;

/** Who published it, what it is, how long it takes, for whom: one line, cut where it ends. */
function FactsLine({ glance }: { glance: Glance }) {
  const { publisher, type, kind, minutes, levels } = glance;
  const facts = [
    publisher || glance.authors[0] || '',
    type || (kind === 'page' ? '' : say(`common.kind_${kind}`)),
    sayMinutes(minutes * 60),
    sayRow(levels.slice(0, MOST_LEVELS)),
  ];
  return (
    <p className="meta row__facts">
      <Facts facts={facts} />
    </p>
  );
}
