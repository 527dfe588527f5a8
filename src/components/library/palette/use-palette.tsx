import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { isPressFor } from '../key-map.ts';
import { pressOf } from '../press.ts';

const Palette = lazy(() => import('./palette.tsx').then((file) => ({ default: file.Palette })));

/** Ctrl+K or Cmd+K opens the palette, from fields too; its code comes with the first press. */
export function usePalette(): ReactNode {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPressFor('palette', pressOf(event))) return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    open && (
      <Suspense>
        <Palette onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
