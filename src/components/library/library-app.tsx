import { type ReactNode, useCallback, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import { CatalogueProvider, useLiveCatalogue, useOpenedCatalogue } from '../../hooks/use-catalogue.ts';
import { language, say } from '../../words/say.ts';
import { DropBundle } from '../exchange/drop-bundle.tsx';
import { LongWork, useLongWork } from '../kit/long-work.tsx';
import { Toasts } from '../kit/toasts.tsx';
import { ChosenLanguage } from '../language/chosen-language.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { hashLocation } from './hash-location.ts';
import { LinkChecks } from './links/link-checks.tsx';
import { Outdated } from './outdated.tsx';
import { sayUndone } from './say-undone.ts';
import { Shell } from './shell.tsx';
import { Themed } from './themed.ts';
import { useReady } from './use-ready.ts';
import { useTidying } from './use-tidying.ts';

function Catalogue({ opened, children }: { opened: Parameters<typeof useLiveCatalogue>[0]; children: ReactNode }) {
  return <CatalogueProvider value={useLiveCatalogue(opened)}>{children}</CatalogueProvider>;
}

function Everything({ prepared }: { prepared: Promise<unknown> }) {
  const catalogue = useOpenedCatalogue(prepared);
  const ready = useReady(prepared);
  useTidying(ready);
  const actions = useActions();
  const doWork = useLongWork();
  const takeBack = useCallback(
    async (action: number) => {
      const undone = await doWork(say('bulk.undoing'), (watching) => actions.undo(action, watching));
      return undone.done ? undefined : sayUndone(undone);
    },
    [actions, doWork],
  );
  const shell = useMemo(() => <Shell />, []);
  return (
    <Toasts onUndo={takeBack}>
      {ready && (
        <DropBundle>
          <Themed />
          <ChosenLanguage />
          <LinkChecks>
            <Catalogue opened={catalogue}>{shell}</Catalogue>
          </LinkChecks>
          <Outdated />
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
      <I18nProvider locale={language()}>
        <Router hook={hashLocation}>
          <LongWork>
            <Everything prepared={prepared} />
          </LongWork>
        </Router>
      </I18nProvider>
    </BrokenScreen>
  );
}
