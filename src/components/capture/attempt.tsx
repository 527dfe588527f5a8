import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { isGone, sayNotKept } from '../kit/not-kept.ts';
import { track } from '../kit/pending.ts';

type Work = () => Promise<unknown>;
/** Does something to the library; what cannot be kept is said, with a way to try again. */
export type Attempt = (work: Work) => void;

const AttemptContext = createContext<Attempt>((work) => void work());
const FailureContext = createContext<{ error: unknown; retry(): void } | undefined>(undefined);

export const useAttempt = (): Attempt => useContext(AttemptContext);

export function Attempts({ children }: { children: ReactNode }) {
  const [failed, setFailed] = useState<{ error: unknown; work: Work } | undefined>(undefined);
  const attempt = useCallback<Attempt>((work) => {
    track(work()).then(
      () => setFailed((known) => (known?.work === work ? undefined : known)),
      (error: unknown) => setFailed({ error, work }),
    );
  }, []);
  const failure = useMemo(
    () => failed && { error: failed.error, retry: () => attempt(failed.work) },
    [failed, attempt],
  );
  return (
    <AttemptContext value={attempt}>
      <FailureContext value={failure}>{children}</FailureContext>
    </AttemptContext>
  );
}

/** Stands where there is room to say that something was not kept. */
export function NotKept() {
  const failure = useContext(FailureContext);
  if (!failure) return null;
  return (
    <Banner
      tone="wrong"
      live
      actions={
        !isGone(failure.error) && (
          <Button variant="plain" size="sm" onClick={failure.retry}>
            {say('common.keep')}
          </Button>
        )
      }
    >
      <p>{sayNotKept(failure.error)}</p>
    </Banner>
  );
}
