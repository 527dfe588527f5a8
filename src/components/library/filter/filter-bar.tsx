import ListFilter from 'lucide-react/icons/list-filter';
import { type ReactNode, useRef, useState } from 'react';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';
import { useFocusStays } from '../../kit/use-focus-stays.ts';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import type { Filtering } from './filtering.ts';
import { useNarrow } from './use-narrow.ts';

/** The filters that are on, and the way to more: a panel beside or above the list, a sheet where there is room for one thing alone. */
export function FilterBar({ children, ...filtering }: Filtering & { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const isNarrow = useNarrow();
  const button = useRef<HTMLButtonElement>(null);
  const stays = useFocusStays<HTMLDivElement>();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const Panel = isNarrow ? FilterSheet : FilterPanel;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are no form fields */}
      <div className="chips" role="group" aria-label={say('filter.active')} {...stays}>
        <FilterChips {...filtering} />
        <button
          type="button"
          className="chip chip--add"
          aria-expanded={open}
          ref={button}
          onClick={() => setOpen(!open)}
        >
          <Icon icon={ListFilter} />
          {say('filter.open')}
        </button>
        {children}
      </div>
      {open && <Panel {...filtering} onClose={close} />}
    </>
  );
}
