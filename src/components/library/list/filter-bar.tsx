import Folder from 'lucide-react/icons/folder';
import ListFilter from 'lucide-react/icons/list-filter';
import Tag from 'lucide-react/icons/tag';
import { type ReactNode, useState } from 'react';
import { useCollections } from '../../../hooks/use-collections.ts';
import type { Filter } from '../../../search/filter.ts';
import { say } from '../../../words/say.ts';
import { FilterChip } from '../../kit/chip.tsx';
import { CompetencyIcon, shortNameOf } from '../../kit/competency-icon.tsx';
import { Icon } from '../../kit/icon.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { type FilterProps, without } from './narrowing.ts';

/** The filters that are on, each with its way off, and the way to more. */
export function FilterBar({ filter, onFilter, frameworks, children }: FilterProps & { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const collections = useCollections();
  const chip = (key: string, label: string, icon: ReactNode, rest: Filter, hue?: string) => (
    <FilterChip
      key={key}
      label={label}
      icon={icon}
      hue={hue as never}
      removeLabel={say('library.filterOff', { name: label })}
      onRemove={() => onFilter({ ...filter, ...rest })}
    />
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are no form fields */}
      <div className="chips" role="group" aria-label={say('library.filters')}>
        {filter.competencies?.map((id) => {
          const competency = frameworks?.byId.get(id);
          if (!competency) return null;
          const icon = <CompetencyIcon competency={competency} />;
          const rest = { competencies: without(filter.competencies, id) };
          return chip(id, shortNameOf(competency), icon, rest, competency.hue);
        })}
        {filter.collections?.map((id) => {
          const name = collections?.byId.get(id)?.name || say('common.untitled');
          return chip(id, name, <Icon icon={Folder} />, { collections: without(filter.collections, id) });
        })}
        {filter.tags?.map((tag) => chip(tag, tag, <Icon icon={Tag} />, { tags: without(filter.tags, tag) }))}
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
