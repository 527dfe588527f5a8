import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { useId } from 'react';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';

/** Searches as it is typed. Escape clears it, then leaves it. */
export function SearchField({
  value,
  onChange,
  onLeave,
}: {
  value: string;
  onChange(text: string): void;
  onLeave(): void;
}) {
  const id = useId();
  return (
    <search className="search">
      <Icon icon={Search} />
      <label className="visually-hidden" htmlFor={id}>
        {say('library.searchLabel')}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        data-search
        placeholder={say('library.searchPlaceholder')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (value === '') event.currentTarget.blur();
          else onChange('');
        }}
      />
      {value === '' ? (
        <kbd className="kbd">/</kbd>
      ) : (
        <Button variant="plain" size="sm" icon={X} iconOnly={say('library.clearSearch')} onClick={() => onChange('')} />
      )}
    </search>
  );
}
