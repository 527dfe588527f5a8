import type { Draft } from '../../capture/draft.ts';
import { draftFromImage, draftFromLink } from '../../capture/draft-from-tab.ts';
import type { Actions } from '../../hooks/use-actions.ts';
import type { Source } from '../../model/identity.ts';
import { safeLink } from '../../model/safe-link.ts';
import type { Saved, TabReading } from '../abilities.tsx';
import { draftOf, saveDraft, savePicture, saveText } from './save-page.ts';

/** What was chosen in the context menu. */
export interface Choice extends Pick<TabReading, 'tab'> {
  context: 'page' | 'link' | 'image' | 'selection';
  url?: string;
  words?: string;
  readPage(): Promise<unknown>;
  readText(): Promise<unknown>;
  readPicture(): Promise<unknown>;
}

/** A link by its own address; a picture as the image of its page; marked words as a quote of theirs. */
async function draftOfChoice({ context, url, words, tab, readPage }: Choice, now: string): Promise<Draft> {
  const address = safeLink(url ?? '');
  if (context === 'link' && address) return draftFromLink(address, words);
  const draft = draftOf({ tab, page: await readPage() }, now);
  if (context === 'image' && address)
    return !draft.missing
      ? { ...draft, resource: { ...draft.resource, image: address } }
      : draftFromImage(address, tab);
  if (context !== 'selection' || !words || draft.quote) return draft;
  return { ...draft, quote: { exact: words } };
}

/** Saves what was chosen in the context menu, and the picture and text of its page where that was read. */
export async function saveChoice(
  choice: Choice,
  actions: Pick<Actions, 'saveResource' | 'keepText' | 'keepThumbnail'>,
  wantsText: () => Promise<boolean>,
  { now }: Pick<Source, 'now'>,
): Promise<Saved> {
  const draft = await draftOfChoice(choice, now());
  const saved = await saveDraft(draft, actions);
  if (!draft.missing) keepTheRest(choice, saved, actions, wantsText).catch(() => undefined);
  return saved;
}

/** Picture and text take longer than the popup should wait. */
async function keepTheRest(
  choice: Choice,
  saved: Saved,
  actions: Pick<Actions, 'keepText' | 'keepThumbnail'>,
  wantsText: () => Promise<boolean>,
): Promise<void> {
  await savePicture(saved, await choice.readPicture(), actions);
  if (await wantsText()) await saveText(saved, await choice.readText(), actions);
}
