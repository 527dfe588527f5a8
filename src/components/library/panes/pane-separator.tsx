import { type KeyboardEvent, useRef } from 'react';
import { useMove } from 'react-aria/useMove';
import { say } from '../../../words/say.ts';
import { changePanes, foldNavigation, type PaneName, panes, usePanes, within } from './pane-widths.ts';

/** How far one press of an arrow key moves the edge, in pixels. */
const STEP = 16;

const labels = { nav: 'shell.resizeNav', detail: 'shell.resizeDetail' } as const;

/** Moving to the right makes the navigation wider and the detail narrower; from right to left it is the other way round. */
const growth = (pane: PaneName, separator: Element | null): number => {
  const rightToLeft = separator !== null && getComputedStyle(separator).direction === 'rtl';
  return (pane === 'nav') === rightToLeft ? -1 : 1;
};

/** The edge of a pane: dragged, or moved by arrow keys, Home and End; a double click puts it back. */
export function PaneSeparator({ pane }: { pane: PaneName }) {
  const width = usePanes()[pane];
  const separator = useRef<HTMLDivElement>(null);
  const wanted = useRef(width);
  const { moveProps } = useMove({
    onMoveStart: () => {
      wanted.current = width;
    },
    onMove: ({ deltaX, pointerType }) => {
      wanted.current += deltaX * growth(pane, separator.current) * (pointerType === 'keyboard' ? STEP : 1);
      changePanes({ [pane]: within(pane, wanted.current) });
    },
  });
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const jumps: Record<string, number> = { Home: panes[pane].least, End: panes[pane].most };
    const to = jumps[event.key];
    if (to !== undefined) changePanes({ [pane]: to });
    else if (event.key === 'Enter' && pane === 'nav') foldNavigation();
    else return moveProps.onKeyDown?.(event);
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved is a widget, which hr is not
    <div
      {...moveProps}
      ref={separator}
      className={`pane-edge pane-edge--${pane}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say(labels[pane])}
      aria-valuenow={width}
      aria-valuemin={panes[pane].least}
      aria-valuemax={panes[pane].most}
      onKeyDown={press}
      onDoubleClick={() => changePanes({ [pane]: panes[pane].usual })}
    />
  );
}
