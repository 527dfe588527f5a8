import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Id } from '../model/identity.ts';
import { readKeptTexts } from '../storage/bundle-texts.ts';
import { KnownTags } from '../storage/known-tags.ts';
import { readLinkCheck } from '../storage/link-checks.ts';
import * as reads from '../storage/reads.ts';
import { readSettings } from '../storage/settings.ts';
import { readThumbnails } from '../storage/thumbnails.ts';

// Each answers undefined while it loads, and null where the thing is gone.

export const useResource = (id: Id) => useLiveQuery(() => reads.readResource(id), [id]);
export const useCollection = (id: Id) => useLiveQuery(() => reads.readCollection(id), [id]);
export const useSavedText = (resource: Id) => useLiveQuery(() => reads.readSavedText(resource), [resource]);
export const useTranscript = (resource: Id) => useLiveQuery(() => reads.readTranscript(resource), [resource]);
export const useAttachments = (resource: Id) => useLiveQuery(() => reads.readAttachments(resource), [resource]);
export const useAttachmentFile = (sha256: string) => useLiveQuery(() => reads.readAttachmentFile(sha256), [sha256]);
export const useAttachedFilesCount = () => useLiveQuery(() => reads.countAttachedFiles());
export const useHasSavedWords = (resource: Id) => useLiveQuery(() => reads.hasSavedWords(resource), [resource]);
export const useHasTranscript = (resource: Id) => useLiveQuery(() => reads.hasTranscript(resource), [resource]);
export const useRefusals = (resource?: Id) => useLiveQuery(() => reads.readRefusals(resource), [resource]);
export const useRefusedKeys = () => useLiveQuery(reads.readRefusedKeys);
export const useLexiconWords = () => useLiveQuery(reads.readLexiconWords);
export const useExcerpts = (resource: Id) => useLiveQuery(() => reads.readExcerpts(resource), [resource]);

const claimsOn = async (targets: Id[]) =>
  (await reads.readAlignments(targets)).toSorted((a, b) => (a.dateSaved < b.dateSaved ? -1 : 1));

/** The claims on these resources and excerpts, the oldest first. */
export const useAlignments = (...targets: Id[]) => useLiveQuery(() => claimsOn(targets), [targets.join()]);

/** The quotes and moments of a resource, and the claims on it and on each of them, the oldest first. */
export function useSaid(resource: Id) {
  const excerpts = useExcerpts(resource);
  const ids = excerpts?.map(({ id }) => id);
  // In two reads: another claim does not read the excerpts anew, whose places would be looked for again.
  const alignments = useLiveQuery(async () => ids && claimsOn([resource, ...ids]), [resource, ids?.join()]);
  return useMemo(() => excerpts && alignments && { excerpts, alignments }, [excerpts, alignments]);
}

/** What was found at a resource's address; null where it was never asked. */
export const useLinkCheck = (id: Id) => useLiveQuery(async () => (await readLinkCheck(id)) ?? null, [id]);

/** Of how many bundles it is kept what they said, and how large that is. */
export const useKeptTexts = () => useLiveQuery(readKeptTexts);

export const useSettings = () => useLiveQuery(() => readSettings());

/** Everyone whose words are in the library, by id. */
export const useCurators = () =>
  useLiveQuery(async () => new Map((await reads.readCurators()).map((row) => [row.id, row])));

/** Whose library this is. */
export const useMe = () =>
  useLiveQuery(async () => {
    const me = (await readSettings())?.curator;
    return (await reads.readCurators()).find(({ id }) => id === me) ?? null;
  });

/** How many of these resources have a claim of mine on each competency; undefined while that is looked up. */
export const useMyClaims = (targets: readonly Id[], competencies: readonly Id[], me: Id | undefined) =>
  useLiveQuery(async () => {
    if (me === undefined) return undefined;
    const counts = new Map<Id, number>();
    // One after the other: each is read whole, and the page can draw between two.
    for (const competency of competencies) counts.set(competency, await reads.countClaimed(targets, competency, me));
    return counts;
  }, [targets, competencies, me]);

/** The tags in use, the most used first, for completing. */
export function useTags() {
  const [known] = useState(() => new KnownTags());
  return useLiveQuery(() => known.read(), [known]);
}

/** The small pictures of these resources that lie on this machine, by id. */
export const useThumbnails = (ids: Id[]) => useLiveQuery(() => readThumbnails(ids), [ids.join()]);
