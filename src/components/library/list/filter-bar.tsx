import Folder from 'lucide-react/icons/folder';
import ListFilter from 'lucide-react/icons/list-filter';
import Tag from 'lucide-react/icons/tag';
import { type ReactNode, useState } from 'react';
import { useCollections } from '../../../hooks/use-collections.ts';
import type { FacetName } from '../../../search/columns/columns.ts';
import { unchoose } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { FilterChip } from '../../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { Icon } from '../../kit/icon.tsx';
import { FilterPanel } from './filter-panel.tsx';
import type { FilterProps } from './narrowing.ts';

/** The filters that are on, each with its way off, and the way to more. */
export function FilterBar({ filter, onFilter, frameworks, children }: FilterProps & { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const collections = useCollections();
  const { chosen = {} } = filter;
  const chip = (facet: FacetName, value: string, label: string, icon: ReactNode, hue?: string) => (
    <FilterChip
      key={value}
      label={label}
      icon={icon}
      hue={hue as never}
      removeLabel={say('library.filterOff', { name: label })}
      onRemove={() => onFilter(unchoose(filter, facet, value))}
    />
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are no form fields */}
      <div className="chips" role="group" aria-label={say('library.filters')}>
        {chosen.competency?.map((id) => {
          const competency = frameworks?.byId.get(id);
          if (!competency) return null;
          const icon = <CompetencyIcon competency={competency} />;
          return chip('competency', id, shortNameOf(competency), icon, competency.hue);
        })}
        {chosen.collection?.map((id) => {
          const name = collections?.byId.get(id)?.name || say('common.untitled');
          return chip('collection', id, name, <Icon icon={Folder} />);
        })}
        {chosen.tag?.map((tag) => chip('tag', tag, tag, <Icon icon={Tag} />))}
        <button type="button" className="chip chip--add" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon icon={ListFilter} />
          {say('library.filter')}
        </button>
        {children}
      </div>
      {open && <FilterPanel filter={filter} onFilter={onFilter} frameworks={frameworks} />}
    </>
  );
}
