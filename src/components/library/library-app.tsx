import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useSettings } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { RowsProvider, useLiveRows } from '../../hooks/use-rows.ts';
import { say } from '../../words/say.ts';
import { DropBundle } from '../exchange/drop-bundle.tsx';
import { Toasts } from '../kit/toasts.tsx';
import { applyTheme } from '../theme.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { sayUndone } from './say-undone.ts';
import { Shell } from './shell.tsx';

function Rows({ children }: { children: ReactNode }) {
  return <RowsProvider value={useLiveRows()}>{children}</RowsProvider>;
}

/** Lays the chosen theme on the page when it changes, here or in another window. */
function useTheme(): void {
  const theme = useSettings()?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
}

/** Whether the database is open; where it cannot be, the error is thrown to the screen that stands in for this one. */
function useReady(prepared: Promise<unknown>): boolean {
  const [state, setState] = useState<{ ready: boolean; error?: unknown }>({ ready: false });
  useEffect(() => {
    prepared.then(
      () => setState({ ready: true }),
      (error: unknown) => setState({ ready: false, error: error ?? new Error('not opened') }),
    );
  }, [prepared]);
  if (state.error !== undefined) throw state.error;
  return state.ready;
}

function Everything({ prepared }: { prepared: Promise<unknown> }) {
  const ready = useReady(prepared);
  const actions = useActions();
  useTheme();
  const takeBack = useCallback(
    async (action: number) => {
      const undone = await actions.undo(action);
      return undone.done ? undefined : sayUndone(undone);
    },
    [actions],
  );
  const shell = useMemo(() => <Shell />, []);
  return (
    <Toasts onUndo={takeBack}>
      {ready && (
        <DropBundle>
          <Rows>{shell}</Rows>
        </DropBundle>
      )}
    </Toasts>
  );
}

/**
 * The whole library page.
 * @param prepared settles when the database is open and has its built-in records
 */
export function LibraryApp({ prepared }: { prepared: Promise<unknown> }) {
  return (
    <BrokenScreen title={say('library.brokenTitle')}>
      <Router hook={useHashLocation}>
        <Everything prepared={prepared} />
      </Router>
    </BrokenScreen>
  );
}
