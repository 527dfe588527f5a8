import { useEffect, useState } from 'react';
import { gather, type LeavingOptions, type Selection } from '../../export/gather.ts';
import { type Finding, riskSteps } from '../../export/going-public/find-risks.ts';
import { leaveOut } from '../../export/going-public/leave-out.ts';
import { useSettings } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { useLastChange } from '../../hooks/use-history.ts';
import { breather } from '../../import/breather.ts';
import type { Collection } from '../../model/collection.ts';
import { useAbilities } from '../abilities.tsx';
import { countLeaving, type Leaving } from './leaving.ts';
import { type FileFormat, type OutgoingFile, writeFile } from './outgoing.ts';

const ALL = { privateNotes: true, savedTexts: true, attachments: true };

/** What would leave, and its file; the file follows a moment later, and is undefined while it is being written. */
export interface Outgoing {
  leaving: Leaving;
  /** The collections that were asked for, without those inside them. */
  collections: Collection[];
  file: OutgoingFile | undefined;
  /** What to look at before it leaves; undefined while it is looked for. */
  findings: readonly Finding[] | undefined;
}

/** What was written, and for which wish: a file must never leave that was written for another one. */
interface Written {
  wish: string;
  outgoing: Outgoing | 'failed';
}

/** What was found for the last wish stands until it is found for the next. */
const findingsOf = (before: Written | undefined) =>
  before && before.outgoing !== 'failed' ? before.outgoing.findings : undefined;

/** Takes steps to their end, with a pause wherever the page was kept from drawing for long. */
async function withPauses<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  const breathing = breather(signal);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathing();
  }
}

/** Lets the page draw before a long stretch of work. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Writes the file of a selection, again whenever the library, the kind of file or the options change.
 * @param title says what the file is called, from the collections that were asked for
 * @param out the keys of findings that stay out; `nobody` reads the file, and nothing is looked for
 */
export function useOutgoing(
  selection: Selection,
  format: FileFormat,
  { privateNotes, savedTexts, attachments: withFiles = false }: LeavingOptions,
  title: (collections: Collection[]) => string,
  out: readonly string[] | 'nobody',
): Outgoing | 'failed' | undefined {
  const { readLibrary } = useActions();
  const { source } = useAbilities();
  const curator = useSettings()?.curator;
  const changes = useLastChange();
  const asked = JSON.stringify(selection);
  const wish = JSON.stringify([asked, format, privateNotes, savedTexts, withFiles, out]);
  const [written, setWritten] = useState<Written | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the last change is that of the library; the selection is compared by its words, and a title is the same words for the same collections
  useEffect(() => {
    const wanted = new AbortController();
    const write = async () => {
      if (curator === undefined) return;
      const library = await readLibrary();
      const chosen = JSON.parse(asked) as Selection;
      const ids = new Set(chosen === 'everything' ? [] : chosen.collections);
      const byId = new Map(library.collections.map((collection) => [collection.id, collection]));
      const collections = [...ids].map((id) => byId.get(id)).filter((collection) => collection !== undefined);
      const leaving = countLeaving(gather(library, chosen, ALL));
      if (wanted.signal.aborted) return;
      setWritten((before) => ({
        wish,
        outgoing: { leaving, collections, file: undefined, findings: findingsOf(before) },
      }));
      const request = { format, title: title(collections), date: source.now(), curator };
      await breathe();
      wanted.signal.throwIfAborted();
      const attachments = withFiles && format === 'json';
      const going = gather(library, chosen, { privateNotes, savedTexts, attachments });
      const findings = out === 'nobody' ? [] : await withPauses(riskSteps(going), wanted.signal);
      const staying = new Set<string>(out === 'nobody' ? [] : out);
      const left = leaveOut(
        going,
        findings.filter(({ key }) => staying.has(key)),
      );
      const file = await writeFile(left, request, wanted.signal);
      if (!wanted.signal.aborted) setWritten({ wish, outgoing: { leaving, collections, file, findings } });
    };
    write().catch(() => {
      if (!wanted.signal.aborted) setWritten({ wish, outgoing: 'failed' });
    });
    return () => wanted.abort();
  }, [wish, curator, changes]);

  if (!written || written.wish === wish || written.outgoing === 'failed') return written?.outgoing;
  return { ...written.outgoing, file: undefined };
}
