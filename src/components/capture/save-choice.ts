import type { Draft } from '../../capture/draft.ts';
import { draftFromImage, draftFromLink } from '../../capture/draft-from-tab.ts';
import type { Actions } from '../../hooks/use-actions.ts';
import type { Id, Source } from '../../model/identity.ts';
import { safeLink } from '../../model/safe-link.ts';
import type { Chosen, Saved, TabReading } from '../abilities.tsx';
import { draftOf, keepTheRest, saveDraft } from './save-page.ts';

/** What was chosen in the context menu, and the tab that the choice granted. */
export interface Choice extends Chosen, Pick<TabReading, 'tab'> {
  readPage(): Promise<unknown>;
  readText(): Promise<unknown>;
  readPicture(): Promise<unknown>;
}

/** A link by its own address; a picture as the image of its page; marked words as a quote of theirs. */
export async function draftOfChoice(
  { context, url, words }: Chosen,
  read: () => Promise<TabReading>,
  now: string,
): Promise<Draft> {
  const address = safeLink(url ?? '');
  if (context === 'link' && address) return draftFromLink(address, words);
  const reading = await read();
  const draft = draftOf(reading, now);
  if (context === 'image' && address)
    return !draft.missing
      ? { ...draft, resource: { ...draft.resource, image: address } }
      : draftFromImage(address, reading.tab);
  if (context !== 'selection' || !words || draft.quote) return draft;
  return { ...draft, quote: { exact: words } };
}

interface Around extends Pick<Source, 'now'> {
  wantsText(): Promise<boolean>;
  /** Hears of which resource the text could not be kept, once that is known. */
  textNotKept(resource: Id): void;
}

/** Saves what was chosen in the context menu, and the picture and text of its page where that was read. */
export async function saveChoice(
  choice: Choice,
  actions: Pick<Actions, 'saveResource' | 'keepText' | 'keepThumbnail'>,
  { now, wantsText, textNotKept }: Around,
): Promise<Saved> {
  const { tab, readPage } = choice;
  const draft = await draftOfChoice(choice, async () => ({ tab, page: await readPage() }), now());
  const saved = await saveDraft(draft, actions);
  // The popup does not wait for these.
  if (!draft.missing) keepTheRest(saved, choice, wantsText, actions).catch(() => textNotKept(saved.id));
  return saved;
}
