import Plus from 'lucide-react/icons/plus';
import { type ReactNode, useState } from 'react';
import type { Listing } from '../../../hooks/use-listing.ts';
import { type Filter, isFiltering } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { FilterBar } from '../filter/filter-bar.tsx';
import { useCommands } from '../palette/commands.ts';
import { AddLink } from './add-link.tsx';
import { LookChoice } from './look-choice.tsx';
import type { Look } from './looks.ts';
import { SearchField } from './search-field.tsx';
import type { Sort } from './sort.ts';
import { SortChoice } from './sort-choice.tsx';
import { TextsChoice } from './texts-choice.tsx';

interface Props {
  name: string;
  place: string;
  shown: number;
  total: number;
  filter: Filter;
  onFilter(filter: Filter): void;
  /** Saved copies are to be looked through as well, or no longer. */
  onTexts(on: boolean): void;
  /** The search field was left. */
  onSettle(): void;
  look: Look;
  onLook(look: Look): void;
  sort: Sort;
  isSearching: boolean;
  onSort(sort: Sort): void;
  listing: Listing | undefined;
  /** The ways to keep what is looked for. */
  saving: ReactNode;
  /** In the trash nothing is added; it has its own button. */
  action?: ReactNode;
}

/** What the list is called, how it is ordered, and how it is searched; of an empty place there is nothing to order or to narrow. */
export function ListHead(props: Props) {
  const { name, shown, total, filter, onFilter, listing, action } = props;
  const filtering = isFiltering(filter);
  const isEmpty = listing !== undefined && total === 0 && !filtering;
  const [adding, setAdding] = useState(false);
  useCommands(() =>
    action
      ? []
      : [{ id: 'add-link', label: say('library.addLink'), section: 'do', icon: Plus, run: () => setAdding(true) }],
  );
  return (
    <header className="list__head">
      <div className="line">
        <h2 className="title" id="what" tabIndex={-1} data-arrive>
          {name}
        </h2>
        <span className="push" />
        {!isEmpty && (
          <>
            <LookChoice look={props.look} onLook={props.onLook} />
            <SortChoice sort={props.sort} isSearching={props.isSearching} onSort={props.onSort} />
          </>
        )}
        {action ?? (
          <Button size="sm" icon={Plus} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            <span className="when-wide">{say('library.addLink')}</span>
          </Button>
        )}
      </div>
      {adding && <AddLink onClose={() => setAdding(false)} place={props.place} />}
      <SearchField filter={filter} onFilter={onFilter} listing={listing} onLeave={props.onSettle} />
      {!isEmpty && (
        <FilterBar filter={filter} onFilter={onFilter} listing={listing}>
          {props.saving}
          {(filter.text ?? '').trim() !== '' && (
            <TextsChoice on={filter.texts === true} progress={listing?.texts} onTexts={props.onTexts} />
          )}
          <span className="hint push count-said" role="status">
            {filtering ? say('library.found', { shown, count: total }) : say('library.count', { count: total })}
          </span>
        </FilterBar>
      )}
    </header>
  );
}
