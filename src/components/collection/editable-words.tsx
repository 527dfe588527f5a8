import type { KeyboardEvent } from 'react';
import { SavingText } from '../kit/saving-text.tsx';

interface EditableWordsProps {
  value: string;
  /** What the field is called while it is open. */
  label: string;
  /** Stands where there are no words yet; pressing it opens the field. */
  ask?: string;
  placeholder?: string;
  /** Lines that the field starts with; Enter ends the editing of a single line. */
  rows?: number;
  editing: boolean;
  onEditing(editing: boolean): void;
  onSave(text: string): unknown;
}

/** Words that become a field when they are pressed, and words again when the field is left. What is typed is kept by itself. */
export function EditableWords(props: EditableWordsProps) {
  const { value, label, ask = label, placeholder, rows = 1, editing, onEditing, onSave } = props;
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEditing(false);
  };
  if (!editing) {
    return (
      <button type="button" className={value ? 'words' : 'link words--ask'} data-small onClick={() => onEditing(true)}>
        {value || ask}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the field inside
    <div className="words-field" onBlur={() => onEditing(false)} onKeyDown={leaveOnEscape}>
      <SavingText
        label={label}
        labelHidden
        value={value}
        onSave={onSave}
        rows={rows}
        bare
        autoFocus
        title={rows === 1}
        {...(placeholder ? { placeholder } : {})}
      />
    </div>
  );
}
