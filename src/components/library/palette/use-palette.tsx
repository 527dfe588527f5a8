import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { isPressFor } from '../key-map.ts';
import { pressOf } from '../press.ts';
import type { Early } from './palette.tsx';

const NOTHING: Early = { typed: '', entered: false };

const load = () => import('./palette.tsx');
const Palette = lazy(() => load().then((file) => ({ default: file.Palette })));

/** So long after the library was opened the palette is fetched, in milliseconds: the first press finds it there. */
const FETCHED_AFTER = 1_500;

/** Ctrl+K or Cmd+K opens the palette, from fields too. What is typed before it stands there is typed into it. */
export function usePalette(): ReactNode {
  const [open, setOpen] = useState(false);
  const early = useRef<Early>(NOTHING);
  const readEarly = useCallback(() => early.current, []);
  useEffect(() => {
    const fetching = setTimeout(() => void load().catch(() => undefined), FETCHED_AFTER);
    const press = (event: KeyboardEvent) => {
      if (!isPressFor('palette', pressOf(event))) return;
      event.preventDefault();
      early.current = NOTHING;
      setOpen((before) => !before);
    };
    addEventListener('keydown', press);
    return () => {
      clearTimeout(fetching);
      removeEventListener('keydown', press);
    };
  }, []);
  useEffect(() => {
    if (!open) return;
    // Until the palette has the focus, letters would act on the list below it.
    const hold = (event: KeyboardEvent) => {
      if (document.querySelector('.palette') !== null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') setOpen(false);
      else if (event.key === 'Enter') early.current = { ...early.current, entered: true };
      else if (event.key.length === 1) early.current = { ...early.current, typed: early.current.typed + event.key };
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', hold, true);
    return () => removeEventListener('keydown', hold, true);
  }, [open]);
  return (
    open && (
      <Suspense>
        <Palette early={readEarly} onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
