// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Choice, saveChoice } from '../../../src/components/capture/save-choice.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { systemSource } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { address, readingOf, theResource } from './a-popup.tsx';

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

const reading = () => readingOf('Reading a hydrograph without panic', '<p>Pupils weigh two causes.</p>');

const words = { html: '<p>Pupils weigh two causes.</p>', text: 'Pupils weigh two causes.' };

const textNotKept = vi.fn();

const choose = (choice: Partial<Choice>, wantsText = true) =>
  saveChoice(
    {
      context: 'page',
      tab: reading().tab,
      readPage: async () => reading().page,
      readText: async () => ({ address, ...words }),
      readPicture: async () => undefined,
      ...choice,
    },
    actions,
    { ...systemSource, wantsText: async () => wantsText, textNotKept },
  );

describe('saving from the context menu', () => {
  it('keeps a page with its readable text', async () => {
    expect(await choose({})).toMatchObject({ isNew: true });
    expect(await theResource()).toMatchObject({ name: 'Reading a hydrograph without panic', url: address });
    await expect.poll(() => database.savedTexts.count()).toBe(1);
  });

  it('says of which page the text could not be kept, which is saved all the same', async () => {
    vi.spyOn(actions, 'keepText').mockRejectedValueOnce(new Error('no disk'));
    const saved = await choose({});
    await vi.waitFor(() => expect(textNotKept).toHaveBeenCalledExactlyOnceWith(saved.id));
    expect(await theResource()).toMatchObject({ url: address });
  });

  it('keeps neither text nor picture of the page that a link was followed to meanwhile', async () => {
    const elsewhere = 'https://field-and-figure.example/weirs';
    const readText = vi.fn(async () => ({ address: elsewhere, ...words }));
    const readPicture = async () => ({ address: elsewhere, picture: 'data:image/webp;base64,UklGRg==' });
    await choose({ readText, readPicture });
    await vi.waitFor(() => expect(readText).toHaveBeenCalled());
    await new Promise((soon) => setTimeout(soon, 50));
    expect(await database.savedTexts.count()).toBe(0);
    expect(await database.thumbnails.count()).toBe(0);
  });

  it('keeps the text of a page whose script has only tidied its address', async () => {
    await choose({ readText: async () => ({ address: `${address}?utm_source=letter#causes`, ...words }) });
    await expect.poll(() => database.savedTexts.count()).toBe(1);
  });

  it('keeps no text where the teacher has said so', async () => {
    await choose({}, false);
    await new Promise((soon) => setTimeout(soon, 50));
    expect(await database.savedTexts.count()).toBe(0);
  });

  it('keeps a link by its own address and words, without opening it', async () => {
    const saved = await choose({ context: 'link', url: 'https://b.example/weir?utm_source=x', words: 'The weir' });
    expect(await theResource()).toMatchObject({ name: 'The weir', url: 'https://b.example/weir' });
    expect(saved?.draft?.missing?.key).toBe('page.missing.link');
    expect(await database.savedTexts.count()).toBe(0);
  });

  it('keeps the page instead of a link that is none on the web', async () => {
    await choose({ context: 'link', url: 'javascript:alert(1)' });
    expect(await theResource()).toMatchObject({ url: address });
  });

  it('keeps a picture as the image of its page', async () => {
    await choose({ context: 'image', url: 'https://field-and-figure.example/curve.png' });
    expect(await theResource()).toMatchObject({ url: address, image: 'https://field-and-figure.example/curve.png' });
  });

  it('keeps marked words as a quote, also of a page that is there already, and not twice', async () => {
    await choose({});
    await choose({ context: 'selection', words: 'two causes' });
    await choose({ context: 'selection', words: 'two causes' });
    await theResource();
    expect(await database.excerpts.toArray()).toMatchObject([{ exact: 'two causes' }]);
  });

  it('keeps a page that nobody may read by its title and address', async () => {
    const saved = await choose({ readPage: async () => undefined });
    expect(saved?.draft?.missing).toBeDefined();
    expect(await theResource()).toMatchObject({ url: address });
  });
});
