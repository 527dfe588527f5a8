import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Lets React draw into an element, hands over what `read` makes of it, and takes the drawing away again. */
export function drawInto<Made>(element: Element, drawing: ReactNode, read: () => Made): Made {
  const root = createRoot(element);
  flushSync(() => root.render(drawing));
  const made = read();
  root.unmount();
  return made;
}
