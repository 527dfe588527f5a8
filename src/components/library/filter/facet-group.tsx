import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useId } from 'react';
import { say } from '../../../words/say.ts';
import { Icon } from '../../kit/icon.tsx';

interface Props {
  title: string;
  /** How many of its values something is asked of. */
  asked: number;
  open: boolean;
  onToggle(): void;
  children: ReactNode;
}

/** A part of the panel that folds up; its values are counted only while it stands open. */
export function FacetGroup({ title, asked, open, onToggle, children }: Props) {
  const id = useId();
  return (
    <section className="facet">
      <h4>
        <button type="button" className="facet__fold" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon icon={ChevronRight} />
          {title} {asked > 0 && <span className="count">{say('filter.chosenIn', { count: asked })}</span>}
        </button>
      </h4>
      <div className="facet__inside" id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
