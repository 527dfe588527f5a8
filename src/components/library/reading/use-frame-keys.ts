import { useEffect } from 'react';
import { safeLink } from '../../../model/safe-link.ts';
import { useAbilities } from '../../abilities.tsx';
import type { Laid } from './saved-frame.tsx';

/** What is pressed in the frame means what it means on the page around it: its keys are pressed again on the frame itself. */
function pressAgain(frame: HTMLIFrameElement, event: KeyboardEvent): void {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat } = event;
  const again = new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, metaKey, shiftKey, altKey, repeat },
    bubbles: true,
    cancelable: true,
  });
  frame.dispatchEvent(again);
  if (again.defaultPrevented) event.preventDefault();
}

/**
 * Hears what is pressed in the text. A link opens in a tab of its own, by us and only where it leads to the web: the frame itself can open nothing.
 * @param onPress gets the place in the text that was pressed
 */
export function useFrameKeys(laid: Laid | undefined, onPress: (node: Node, offset: number) => void): void {
  const { openPage } = useAbilities();
  useEffect(() => {
    if (!laid) return;
    const { frame, view } = laid;
    const key = (event: KeyboardEvent) => pressAgain(frame, event);
    const press = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.('a[href]');
      if (link) {
        event.preventDefault();
        const url = safeLink(link.getAttribute('href') ?? '');
        if (url !== undefined) openPage(url);
        return;
      }
      const selection = view.getSelection();
      if (selection?.isCollapsed && selection.anchorNode) onPress(selection.anchorNode, selection.anchorOffset);
    };
    view.addEventListener('keydown', key);
    view.addEventListener('click', press);
    return () => {
      view.removeEventListener('keydown', key);
      view.removeEventListener('click', press);
    };
  }, [laid, onPress, openPage]);
}
