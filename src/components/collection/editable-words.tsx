import { SavingText } from '../kit/saving-text.tsx';
import { allSelected, caretAtEnd, useEditingPlace } from './use-editing-place.ts';

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
  const { words, onKeyDown, onBlur } = useEditingPlace(onEditing, rows === 1 ? ['Escape', 'Enter'] : ['Escape']);
  if (!editing) {
    return (
      <button
        ref={words}
        type="button"
        className={value ? 'words' : 'link words--ask'}
        data-small
        onClick={() => onEditing(true)}
      >
        {value || ask}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the field inside
    <div className="words-field" onBlur={onBlur} onKeyDown={onKeyDown}>
      <SavingText
        label={label}
        labelHidden
        value={value}
        onSave={onSave}
        rows={rows}
        bare
        ref={rows === 1 ? allSelected : caretAtEnd}
        title={rows === 1}
        {...(placeholder ? { placeholder } : {})}
      />
    </div>
  );
}
