import { useEffect, useRef, useState } from 'react';
import { LONGEST_NAME } from '../../../export/bundle-limits.ts';

const AFTER_MENU_MS = 60;

interface Props {
  label: string;
  start?: string;
  /** Called once, with the name that was written: never an empty one, never the same. */
  onName(name: string): void;
  onLeave(): void;
}

/** A name written in the place where it will stand: Enter keeps it, so does leaving the field, Escape does not. */
export function NameField({ label, start = '', onName, onLeave }: Props) {
  const [name, setName] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  // A menu that was pressed for it gives the focus back to its own button first, two frames after it closed.
  useEffect(() => {
    const take = () => {
      if (document.activeElement === field.current) return;
      field.current?.focus();
      field.current?.select();
    };
    take();
    const later = setTimeout(take, AFTER_MENU_MS);
    return () => clearTimeout(later);
  }, []);
  const keep = () => {
    const text = name.trim();
    if (text !== '' && text !== start) onName(text);
    onLeave();
  };
  return (
    <input
      className="input nav__input"
      aria-label={label}
      placeholder={label}
      value={name}
      maxLength={LONGEST_NAME}
      ref={field}
      onChange={(event) => setName(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          // The focus moves on at once: the same press would work whatever it lands on.
          event.preventDefault();
          keep();
        }
        if (event.key === 'Escape') onLeave();
      }}
    />
  );
}
