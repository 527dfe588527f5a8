import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Handing {
  /** The file that was dropped on the library and waits to be looked at. */
  file: File | undefined;
  hand(file: File | undefined): void;
}

const HandingContext = createContext<Handing | undefined>(undefined);

/** Carries a file from where it was dropped to the page that opens bundles. */
export function Handing({ children }: { children: ReactNode }) {
  const [file, hand] = useState<File | undefined>(undefined);
  return <HandingContext value={useMemo(() => ({ file, hand }), [file])}>{children}</HandingContext>;
}

const nothing: Handing = { file: undefined, hand: () => {} };

/** The file that waits; where nothing can be dropped there is none. */
export const useHanding = (): Handing => useContext(HandingContext) ?? nothing;
