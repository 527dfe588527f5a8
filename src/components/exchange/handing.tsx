import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Handing {
  /** The files that were dropped on the library and wait to be looked at; none where nothing waits. */
  files: readonly File[];
  hand(files: readonly File[]): void;
}

const HandingContext = createContext<Handing | undefined>(undefined);

/** Carries files from where they were dropped to the page that opens bundles. */
export function Handing({ children }: { children: ReactNode }) {
  const [files, hand] = useState<readonly File[]>([]);
  return <HandingContext value={useMemo(() => ({ files, hand }), [files])}>{children}</HandingContext>;
}

const nothing: Handing = { files: [], hand: () => {} };

/** The files that wait; where nothing can be dropped there are none. */
export const useHanding = (): Handing => useContext(HandingContext) ?? nothing;
