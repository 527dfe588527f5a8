import { useState } from 'react';

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
      // biome-ignore lint/a11y/noAutofocus: the field stands where the button was that was pressed for it
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') onLeave();
      }}
    />
  );
}
