import { useAttachments, useHasSavedWords, useHasTranscript, useRefusals, useSaid } from '../../../hooks/records.ts';
import { useUses } from '../../../hooks/use-feedback.ts';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import type { Id } from '../../../model/identity.ts';

type Read<Parts> = { [Part in keyof Parts]: Exclude<Parts[Part], undefined> };

const isRead = <Parts extends object>(parts: Parts): parts is Read<Parts> & Parts =>
  Object.values(parts).every((part) => part !== undefined);

/**
 * What is known of a resource beside its own fields, live. Undefined until all of it was read, so that it is drawn at once: what came later
 * would push the rest away under a press.
 */
export function useEverything(id: Id) {
  const parts = {
    said: useSaid(id),
    frameworks: useFrameworks(),
    uses: useUses(id),
    hasTranscript: useHasTranscript(id),
    hasWords: useHasSavedWords(id),
    refusals: useRefusals(id),
    attachments: useAttachments(id),
  };
  return isRead(parts) ? parts : undefined;
}
