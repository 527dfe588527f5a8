import * as z from 'zod';
import type { Actions } from '../../hooks/use-actions.ts';
import { prompts } from '../../model/excerpt.ts';
import { id } from '../../model/identity.ts';
import { unsaved } from '../kit/unsaved.ts';

/** What a key of unsaved words says: the field of a resource, of an alignment or of a moment that they belong to, or the tags of a resource. */
const place = z.union([
  z.tuple([z.literal('resource'), id, z.enum(['name', 'description', 'note', 'privateNote'])]),
  z.tuple([z.literal('alignment'), id, z.literal('why')]),
  z.tuple([z.literal('excerpt'), id, z.literal('note')]),
  z.tuple([z.literal('analysis'), id, z.enum(prompts)]),
  z.tuple([z.literal('tags'), id]),
]);

/** The key of the words of one field. */
export const wordsKey = (...parts: z.infer<typeof place>): string => parts.join(' ');

type Keeping = Pick<Actions, 'editResource' | 'editAlignment' | 'editExcerpt' | 'editAnalysis' | 'retag'>;

/** Recovers words now, and each time this window gets the focus back, perhaps from a popup that was closed. */
export function keepRecovering(prepared: Promise<unknown>, actions: Keeping): void {
  const recover = () => prepared.then(() => recoverWords(actions)).catch(() => undefined);
  addEventListener('focus', recover);
  void recover();
}

/** Finishes the writing of words that a closing window left behind. What cannot be kept now waits for the next time. */
export async function recoverWords({
  editResource,
  editAlignment,
  editExcerpt,
  editAnalysis,
  retag,
}: Keeping): Promise<void> {
  for (const { key, text } of unsaved.all()) {
    const parts = place.safeParse(key.split(' ')).data;
    if (parts?.[0] === 'resource') await editResource(parts[1], { [parts[2]]: text });
    if (parts?.[0] === 'alignment') await editAlignment(parts[1], { why: text });
    if (parts?.[0] === 'excerpt') await editExcerpt(parts[1], { note: text });
    if (parts?.[0] === 'analysis') await editAnalysis(parts[1], { [parts[2]]: text });
    if (parts?.[0] === 'tags' && text.trim() !== '') await retag([parts[1]], { add: [text.trim()] });
    unsaved.letGo(key, text);
  }
}
