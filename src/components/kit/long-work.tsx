import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useRef, useState } from 'react';
import { say } from '../../words/say.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { usePageMark } from './use-page-mark.ts';

/** Work shorter than this says nothing of how far it is, in milliseconds. */
const SOON = 200;
/** How long one state of the progress stands at least: drawing takes time from the work itself. */
const REDRAWN_EVERY = 100;

interface Watching {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** Does work that may take long: after a moment it says how far it is, and offers to stop it. */
export type DoLongWork = <Result>(doing: string, work: (watching: Watching) => Promise<Result>) => Promise<Result>;

interface Running {
  doing: string;
  done: number;
  total: number;
  stop(): void;
}

const doUnseen: DoLongWork = (_, work) => work({ signal: new AbortController().signal, onProgress: () => {} });

const LongWorkContext = createContext<DoLongWork>(doUnseen);

export const useLongWork = (): DoLongWork => useContext(LongWorkContext);

/** Shows the progress of long work that is done below it. */
export function LongWork({ children }: { children: ReactNode }) {
  const [running, setRunning] = useState<Running | undefined>(undefined);
  const latest = useRef(0);
  const doWork = useCallback<DoLongWork>(async (doing, work) => {
    const stopping = new AbortController();
    const begun = performance.now();
    let drawn = begun + SOON - REDRAWN_EVERY;
    latest.current += 1;
    const number = latest.current;
    const onProgress = (done: number, total: number) => {
      const now = performance.now();
      if (now - drawn < REDRAWN_EVERY || number !== latest.current) return;
      drawn = now;
      setRunning({ doing, done, total, stop: () => stopping.abort() });
    };
    try {
      return await work({ signal: stopping.signal, onProgress });
    } finally {
      if (number === latest.current) setRunning(undefined);
    }
  }, []);
  return (
    <LongWorkContext value={doWork}>
      {children}
      {running && <Progress {...running} />}
    </LongWorkContext>
  );
}

function Progress({ doing, done, total, stop }: Running) {
  const label = useId();
  usePageMark('longWork');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    // The button goes with the work: who stood on it goes on in the page's main part.
    return () => {
      if (current?.contains(document.activeElement)) document.querySelector<HTMLElement>('[data-arrive]')?.focus();
    };
  }, []);
  return (
    <div ref={place}>
      <Banner
        className="toast long-work"
        actions={
          <Button variant="plain" size="sm" onClick={stop}>
            {say('bulk.stop')}
          </Button>
        }
      >
        <p role="status" id={label}>
          {doing}
        </p>
        <progress aria-labelledby={label} value={done} max={total} />
        <p className="hint">{say('bulk.doneOf', { done, count: total })}</p>
      </Banner>
    </div>
  );
}
