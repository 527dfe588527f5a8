import * as z from 'zod';
import type { Draft, Quote, Tab } from '../../capture/draft.ts';
import { draftFromTab } from '../../capture/draft-from-tab.ts';
import { draftResource } from '../../capture/draft-resource.ts';
import { type PageSnapshot, parseSnapshot } from '../../capture/snapshot.ts';
import type { Actions } from '../../hooks/use-actions.ts';
import { addressKey } from '../../model/address-key.ts';
import { say } from '../../words/say.ts';
import type { Saved, TabAbilities, TabReading } from '../abilities.tsx';

/** A file that the browser shows in a viewer of its own answers, but has nothing in it to read. */
const judged = (snapshot: PageSnapshot, tab: Tab, now: string): Draft =>
  /html|xml/u.test(snapshot.contentType || 'html')
    ? draftResource(snapshot, tab, now)
    : {
        ...draftFromTab({ ...tab, url: tab.url ?? snapshot.address }, 'document'),
        ...(snapshot.contentType === 'application/pdf' ? { isOpenPdf: true } : {}),
      };

/** What a tab gives: its page's own statements, or title and address alone. Of its own pages Chromium tells not even those. */
export function draftOf({ tab, page }: TabReading, now: string): Draft {
  const snapshot = page === undefined ? undefined : parseSnapshot(page);
  const draft = snapshot ? judged(snapshot, tab, now) : draftFromTab(tab);
  const name = draft.resource.name || draft.resource.url || say('capture.browserPage');
  return { ...draft, resource: { ...draft.resource, name }, ...(snapshot ? { address: snapshot.address } : {}) };
}

/** What of an address says which page it is; of one that is not of the web all but the place on the page. */
const pageAt = (address: string): string => addressKey(address) ?? address.replace(/#.*$/s, '');

/** Whether a tab that answers from this address still shows the page that was saved: it may have gone on to another one. */
export const isOf = ({ draft }: Pick<Saved, 'draft'>, address: string): boolean =>
  draft?.address !== undefined && pageAt(draft.address) === pageAt(address);

/** A quote as an excerpt holds it. */
export const excerptFields = ({ exact, prefix, suffix, position }: Quote) => ({
  exact,
  ...(prefix ? { prefix } : {}),
  ...(suffix ? { suffix } : {}),
  ...(position === undefined ? {} : { position: { start: position, end: position + exact.length } }),
});

/** Saves a draft at once, with its selection as a first quote. A page that is there already is not doubled. */
export async function saveDraft(draft: Draft, { saveResource }: Pick<Actions, 'saveResource'>): Promise<Saved> {
  const { action, result } = await saveResource(draft.resource, draft.quote && excerptFields(draft.quote));
  return { ...result, action, draft };
}

const pageText = z.object({ address: z.string(), html: z.string(), text: z.string().min(1) });

/** Keeps the readable text of a page, as a part of the action that saved it, if one did; what is no text, or another page's, is passed over. */
async function saveText(saved: Saved, answer: unknown, { keepText }: Pick<Actions, 'keepText'>): Promise<void> {
  const text = pageText.safeParse(answer).data;
  if (text && isOf(saved, text.address)) await keepText(saved.id, text, saved.action);
}

const pagePicture = z.object({ address: z.string(), picture: z.string().startsWith('data:image/') });

/** Keeps a small picture of a page beside its resource; what is no picture, or another page's, is passed over. */
async function savePicture(
  saved: Saved,
  answer: unknown,
  { keepThumbnail }: Pick<Actions, 'keepThumbnail'>,
): Promise<void> {
  const drawn = pagePicture.safeParse(answer).data;
  if (drawn && isOf(saved, drawn.address)) await keepThumbnail(saved.id, drawn.picture);
}

/**
 * Keeps what takes longer than a popup should wait: the picture of a page and its readable text. A picture that cannot be kept keeps no
 * text away.
 * @throws where the text could not be kept
 */
export async function keepTheRest(
  saved: Saved,
  page: Pick<TabAbilities, 'readPicture' | 'readText'>,
  wantsText: () => Promise<boolean>,
  actions: Pick<Actions, 'keepText' | 'keepThumbnail'>,
): Promise<void> {
  await page
    .readPicture()
    .then((picture) => savePicture(saved, picture, actions))
    .catch(() => undefined);
  if (await wantsText()) await saveText(saved, await page.readText(), actions);
}
