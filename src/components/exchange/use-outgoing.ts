import { useEffect, useState } from 'react';
import { isRound, type LeavingOptions, type Round, type Selection } from '../../export/gather.ts';
import { leaveOut } from '../../export/going-public/leave-out.ts';
import { useSettings } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collection } from '../../model/collection.ts';
import type { Library } from '../../model/library.ts';
import { useAbilities } from '../abilities.tsx';
import { carriesBundle, type FileFormat, type OutgoingFile, writeFile } from './outgoing.ts';
import { type Gathered, useGathered } from './use-gathered.ts';

/** What would leave, and its file; the file follows a moment later, and is undefined while it is being written. */
export interface Outgoing extends Gathered {
  file: OutgoingFile | undefined;
  /** What the teacher wants of it, as a key: the same while only the library changes. */
  wish: string;
}

/** What was written, and of what: a file must never leave that was written for another wish. */
interface Written {
  going: Library;
  manner: string;
  file: OutgoingFile | 'failed';
}

/**
 * Writes the file of a selection, again whenever the library, the kind of file or the options change.
 * @param title says what the file is called, from the collections that were asked for
 * @param out the keys of findings that stay out; `nobody` reads the file, and nothing is looked for
 */
export function useOutgoing(
  selection: Selection | Round,
  format: FileFormat,
  options: LeavingOptions,
  title: (collections: Collection[]) => string,
  out: readonly string[] | 'nobody',
): Outgoing | 'failed' | undefined {
  const { source } = useAbilities();
  const { readAncestors, readWithdrawn } = useActions();
  const curator = useSettings()?.curator;
  // Only a bundle can carry files.
  const attachments = options.attachments === true && format === 'json';
  // What others read has nothing of how the teacher works.
  const habits = options.habits === true && out === 'nobody';
  const gathered = useGathered(selection, { ...options, attachments, habits, sender: curator }, out !== 'nobody');
  const { going, findings = [], collections = [] } = typeof gathered === 'object' ? gathered : {};
  const manner = JSON.stringify([format, out]);
  const [written, setWritten] = useState<Written | undefined>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found and called is that of what goes; the manner says all else
  useEffect(() => {
    if (!going || curator === undefined) return;
    const wanted = new AbortController();
    const { signal } = wanted;
    const staying = new Set<string>(out === 'nobody' ? [] : out);
    const left = leaveOut(
      going,
      findings.filter(({ key }) => staying.has(key)),
      curator,
    );
    const write = async () => {
      const holds = [...left.collections, ...left.resources].map((row) => row.id);
      const basedOn = carriesBundle(format) ? await readAncestors(new Set(holds)) : [];
      const request = {
        format,
        title: title(collections),
        date: source.now(),
        curator,
        id: source.newId(),
        basedOn,
        withdrawn: carriesBundle(format) ? await readWithdrawn(holds, out === 'nobody') : [],
        isOwn: out === 'nobody',
        ...(isRound(selection) ? { round: selection } : {}),
      };
      return writeFile(left, request, signal);
    };
    write().then(
      (file) => !signal.aborted && setWritten({ going, manner, file }),
      () => !signal.aborted && setWritten({ going, manner, file: 'failed' }),
    );
    return () => wanted.abort();
  }, [going, manner, curator]);

  if (typeof gathered !== 'object') return gathered;
  const file = written?.going === going && written?.manner === manner ? written.file : undefined;
  return file === 'failed' ? file : { ...gathered, file, wish: JSON.stringify([selection, options, manner]) };
}
