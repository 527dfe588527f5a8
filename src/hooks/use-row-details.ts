import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../model/identity.ts';
import { nothingSought, type Sought } from '../search/highlight.ts';
import { snippetOf, snippetOfText } from '../search/snippet.ts';
import { type Details, readDetails, readTexts } from '../storage/reads.ts';

/** What a list shows of a resource once its row was read. */
export interface RowDetail {
  /** The sentence in which the searched words stand, or else the teacher's note, or what its page says. */
  line: string;
  /** The line is a sentence of the saved copy. */
  isFromText: boolean;
  /** A small picture that lies on this computer. */
  picture: string | undefined;
}

/** Keys pressed and rows passed by faster than this are not read for, in milliseconds. */
const REST = 60;
/** So many that were on screen before are kept, to be shown at once when they come back. */
const KEPT = 600;

/** What was asked for last, once nothing else was asked for a moment; the first time at once. */
function useRested<Asked>(asked: Asked): Asked {
  const [rested, setRested] = useState(asked);
  useEffect(() => {
    if (rested === asked) return;
    const waiting = setTimeout(() => setRested(asked), REST);
    return () => clearTimeout(waiting);
  }, [asked, rested]);
  return rested;
}

/**
 * Reads for the rows on screen what only they know, after the list was drawn, and keeps it live.
 * @param onlyInText whether the text of its saved copy is all that a resource was found by
 */
export function useRowDetails(
  ids: readonly Id[],
  sought: Sought,
  onlyInText: (id: Id) => boolean,
): ReadonlyMap<Id, RowDetail> {
  const list = ids.join();
  const asked = useRested(
    useMemo(() => ({ ids: list === '' ? [] : list.split(','), sought, onlyInText }), [list, sought, onlyInText]),
  );
  const read = useLiveQuery(async () => {
    const found = await readDetails(asked.ids, asked.sought !== nothingSought);
    const texts = await readTexts(asked.ids.filter(asked.onlyInText));
    return { sought: asked.sought, found, texts };
  }, [asked]);
  const kept = useRef(new Map<Id, RowDetail>());
  return useMemo(() => {
    if (kept.current.size > KEPT) kept.current = new Map();
    for (const [id, details] of read?.found ?? []) {
      const next = detailOf(details, read?.sought ?? nothingSought, read?.texts.get(id));
      const before = kept.current.get(id);
      if (before?.line !== next.line || before.isFromText !== next.isFromText || before.picture !== next.picture)
        kept.current.set(id, next);
    }
    return new Map(kept.current);
  }, [read]);
}

function detailOf(
  { resource, picture, alignments, excerpts }: Details,
  sought: Sought,
  text: string | undefined,
): RowDetail {
  const inText = text === undefined ? undefined : snippetOfText(text, sought);
  const isSought = inText === undefined && sought !== nothingSought;
  const snippet = isSought ? snippetOf({ resource, alignments, excerpts }, sought) : undefined;
  const line = inText ?? snippet?.text ?? (resource.note || resource.description || '');
  return { line, isFromText: inText !== undefined, picture };
}
