import { type KeyboardEvent, useCallback, useRef } from 'react';

/** Puts the caret behind the words of a field that was just opened; a name is selected whole, so that typing replaces it. */
export function placeCaret(field: HTMLElement | null, whole: boolean): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  if (whole) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
}

/**
 * Keeps the focus in its place where words become a field and words again: after Escape or Enter it returns to the words.
 * @param ends the keys that end the editing
 */
export function useEditingPlace(onEditing: (editing: boolean) => void, ends: readonly string[] = ['Escape']) {
  const leftByKey = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!ends.includes(event.key) || event.nativeEvent.isComposing) return;
    leftByKey.current = true;
    onEditing(false);
  };
  const words = useCallback((button: HTMLButtonElement | null) => {
    if (button && leftByKey.current) button.focus();
    if (button) leftByKey.current = false;
  }, []);
  return { words, onKeyDown };
}
