import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { say } from '../../words/say.ts';
import { Banner, type Tone } from './banner.tsx';
import { sayNotDone } from './not-kept.ts';
import { usePageMark } from './use-page-mark.ts';
import { wasStopped } from './was-stopped.ts';

/** How long a toast stays; it stays longer while pointer or focus is on it. */
const STAYS_MS = 10_000;

interface ToastOptions {
  /** The action that Undo takes back. */
  undo?: number | undefined;
  tone?: Tone;
}

interface Toast extends ToastOptions {
  sentence: string;
  number: number;
}

/** Says a sentence in a toast, with Undo where an action number comes with it. The last one said is the one that shows. */
export type SayInToast = (sentence: string, options?: ToastOptions) => void;

const ToastContext = createContext<SayInToast | undefined>(undefined);

export function useToast(): SayInToast {
  const toast = useContext(ToastContext);
  if (!toast) throw new Error('useToast needs Toasts above it');
  return toast;
}

/** Shows what was said for ten seconds. `onUndo` takes an action back and may say in words how that went. */
export function Toasts({
  onUndo,
  children,
}: {
  onUndo(action: number): Promise<string | undefined>;
  children: ReactNode;
}) {
  const [toast, setToast] = useState<Toast | undefined>(undefined);
  usePageMark('toast', toast !== undefined);
  const count = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const start = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setToast(undefined), STAYS_MS);
  }, []);
  const pause = useCallback(() => clearTimeout(timer.current), []);
  const sayIt = useCallback<SayInToast>(
    (sentence, options = {}) => {
      count.current += 1;
      setToast({ sentence, number: count.current, ...options });
      start();
    },
    [start],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const takeBack = async (action: number) => {
    setToast(undefined);
    // The button that was pressed is gone: whoever goes on by keys goes on in the page.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('[data-arrive]')?.focus({ preventScroll: true });
    });
    try {
      const sentence = await onUndo(action);
      if (sentence) sayIt(sentence, { tone: 'look' });
    } catch (error) {
      if (wasStopped(error)) sayIt(say('bulk.stopped'));
      else sayIt(sayNotDone(error), { tone: 'wrong' });
    }
  };
  const { undo } = toast ?? {};

  return (
    <ToastContext value={sayIt}>
      {children}
      {/* The region is there before its words, so that a screen reader hears them come. */}
      <div role="status" onPointerEnter={pause} onPointerLeave={start} onFocus={pause} onBlur={start}>
        {toast && (
          <Banner
            key={toast.number}
            className="toast"
            tone={toast.tone ?? 'said'}
            onUndo={undo === undefined ? undefined : () => void takeBack(undo)}
          >
            <p>{toast.sentence}</p>
          </Banner>
        )}
      </div>
    </ToastContext>
  );
}
