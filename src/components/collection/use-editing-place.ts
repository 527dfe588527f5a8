import { type FocusEvent, type KeyboardEvent, useCallback, useRef } from 'react';

/** A menu gives the focus back to its own button two frames after it closed; what it opens must wait for that. */
const AFTER_MENU_MS = 60;

/** Does what a menu was asked for once the menu has gone, so that the focus can go to what appears. */
export const afterMenu = (work: () => void): void => {
  setTimeout(work, AFTER_MENU_MS);
};

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** A list that is entered from outside sends the focus on to the row that had it last: at once, or for screen readers a little later. */
const LIST_SETTLES_MS = [0, 100, 250];
const isWithList = (): boolean => document.activeElement?.matches('[role="row"], body') === true;

/** Takes the focus to a field that was just opened, and takes it back from the list around it. */
function enter(field: HTMLElement, place: (field: TextField) => void): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const take = () => {
    field.focus();
    place(field);
  };
  take();
  for (const pause of LIST_SETTLES_MS) setTimeout(() => field.isConnected && isWithList() && take(), pause);
}

/** Refs for the field that words become. They are the same for ever: a new one would take the caret at every change. */
export const caretAtEnd = (field: HTMLElement | null): void => {
  if (field) enter(field, (at) => at.setSelectionRange(at.value.length, at.value.length));
};
export const allSelected = (field: HTMLElement | null): void => {
  if (field) enter(field, (at) => at.select());
};

/**
 * Keeps the focus in its place where words become a field and words again: after Escape or Enter it returns to the words. The editing
 * ends when the focus has left and stays away.
 * @param ends the keys that end the editing
 */
export function useEditingPlace(onEditing: (editing: boolean) => void, ends: readonly string[] = ['Escape']) {
  const leftByKey = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!ends.includes(event.key) || event.nativeEvent.isComposing) return;
    leftByKey.current = true;
    onEditing(false);
  };
  const onBlur = ({ currentTarget }: FocusEvent) => {
    const close = () => {
      if (currentTarget.isConnected && !currentTarget.contains(document.activeElement)) onEditing(false);
    };
    setTimeout(() => (isWithList() ? setTimeout(close, Math.max(...LIST_SETTLES_MS)) : close()), AFTER_MENU_MS);
  };
  const words = useCallback((button: HTMLButtonElement | null) => {
    if (button && leftByKey.current) button.focus();
    if (button) leftByKey.current = false;
  }, []);
  return { words, onKeyDown, onBlur };
}
