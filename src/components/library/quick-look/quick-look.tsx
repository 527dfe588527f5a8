import X from 'lucide-react/icons/x';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { useResource } from '../../../hooks/records.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { QuickWords } from './quick-words.tsx';

/** On these the space bar has a use of its own. */
const PRESSABLE = 'button, a';

interface Props {
  id: Id;
  /** The address of the resource beside its list. */
  to: string;
  onClose(): void;
}

/** A light look at the active resource of a list. The focus stays in the list: whoever moves on there sees the next one here. */
export function QuickLook({ id, to, onClose }: Props) {
  const resource = useResource(id);
  const name = resource?.name || say('common.untitled');
  const label = say('reading.quickLookAt', { name });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const closes = event.key === 'Escape' || (event.key === ' ' && !(event.target as Element).closest(PRESSABLE));
    if (!closes) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div className="quick-look" role="dialog" aria-label={label} tabIndex={-1} onKeyDown={press}>
      <header className="quick-look__top">
        <h2 className="heading quick-look__name">
          <bdi>{name}</bdi>
        </h2>
        <Button variant="plain" size="sm" icon={X} iconOnly={say('common.close')} onClick={onClose} />
      </header>
      <p className="visually-hidden" role="status">
        {resource && label}
      </p>
      {resource?.id === id && <QuickWords key={id} resource={resource} />}
      <footer className="quick-look__foot">
        <Link className={buttonClass({ size: 'sm' })} href={to}>
          {say('reading.openBeside')}
        </Link>
      </footer>
    </div>
  );
}
