import { type MouseEvent, memo } from 'react';
import { Link } from 'wouter';
import type { ListedRow } from '../../../hooks/use-listed-rows.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import type { Sought } from '../../../search/highlight.ts';
import type { Snippet } from '../../../search/snippet.ts';
import { sayShortDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { BadgeGroup } from '../../kit/badge.tsx';
import { publisherOf, ResourceMeta } from '../../kit/resource-meta.tsx';
import { Thumb } from '../../kit/thumb.tsx';
import { FoundWords } from './found-words.tsx';

interface Props {
  row: ListedRow;
  /** The sentence in which the searched words stand. */
  snippet: Snippet | undefined;
  /** A small picture that lies on this computer. */
  picture: string | undefined;
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

/** One resource in a list: the title's link fills the row, the box lies above it. */
export const ResourceRow = memo(function ResourceRow(props: Props) {
  const { row, snippet, picture, to, sought, competencies, selected, open, active, onSelect, onActive } = props;
  const { resource } = row;
  const name = resource.name || say('common.untitled');
  const tabIndex = active ? 0 : -1;
  const select = (event: MouseEvent<HTMLInputElement>) => onSelect(resource.id, event.shiftKey);
  return (
    <>
      <input
        className="checkbox"
        type="checkbox"
        tabIndex={tabIndex}
        aria-label={say('library.select', { name })}
        checked={selected}
        onClick={select}
        onChange={() => {}}
        onFocus={() => onActive(resource.id)}
      />
      <Thumb kind={resource.kind} src={picture} publisher={publisherOf(resource)} />
      <div>
        <Link
          className="row__title"
          href={to}
          tabIndex={tabIndex}
          data-row={resource.id}
          aria-current={open ? 'true' : undefined}
          onFocus={() => onActive(resource.id)}
        >
          <FoundWords text={name} sought={sought} />
        </Link>
        <ResourceMeta resource={resource} />
        {(snippet || resource.note || resource.description) && (
          <p className="row__note">
            <FoundWords text={snippet?.text ?? (resource.note || resource.description || '')} sought={sought} />
          </p>
        )}
      </div>
      <div className="row__end">
        <BadgeGroup alignments={row.claims} competencies={competencies} />
        <p className="meta">
          <span>{sayShortDay(resource.dateTrashed ?? resource.dateSaved)}</span>
        </p>
      </div>
    </>
  );
});
