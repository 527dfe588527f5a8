// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { chip, closePopup, hydrograph, openPopup, readingOf, status, theResource } from './a-popup.tsx';

const elsewhere = 'https://field-and-figure.example/weirs';

beforeEach(freshLibrary);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('pressing the toolbar button', () => {
  it('saves the page at once, and says so', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    expect(await theResource()).toMatchObject({
      name: 'Reading a hydrograph without panic',
      url: 'https://field-and-figure.example/reading-a-hydrograph',
    });
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Reading a hydrograph without panic');
  });

  it('keeps the readable text of the page in the same action, so that one undo takes all of it back', async () => {
    openPopup({ reading: hydrograph(), text: { html: '<p>Words</p>', text: 'Words' } });
    await status('Saved to Inbox');
    await waitFor(async () => expect(await database.savedTexts.count()).toBe(1));
    expect(await database.actions.count()).toBe(1);
  });

  it('keeps the text anew when a page that it knows has changed', async () => {
    openPopup({ reading: hydrograph(), text: { html: '<p>Words</p>', text: 'Words' } });
    await waitFor(async () => expect(await database.savedTexts.count()).toBe(1));
    closePopup();
    openPopup({ reading: hydrograph(), text: { html: '<p>Other words</p>', text: 'Other words' } });
    await status(/Saved on/);
    await waitFor(async () => expect(await database.savedTexts.toArray()).toMatchObject([{ text: 'Other words' }]));
    expect(await database.actions.count()).toBe(2);
  });

  it('keeps a small picture of the page beside it, and nothing that is none', async () => {
    openPopup({ reading: hydrograph(), picture: 'data:image/webp;base64,UklGRg==' });
    await waitFor(() => expect(document.querySelector('img.thumb')?.getAttribute('src')).toMatch(/^data:image/));
    closePopup();
    await database.thumbnails.clear();
    const { tab } = openPopup({ reading: hydrograph(), picture: 'https://tracker.example/x.gif' });
    await status(/Saved on/);
    await waitFor(() => expect(tab.readPicture).toHaveBeenCalled());
    expect(await database.thumbnails.count()).toBe(0);
  });

  it('keeps no text where the teacher has said so', async () => {
    await actions.changeSettings({ saveText: false });
    const { tab } = openPopup({ reading: hydrograph(), text: { html: '<p>Words</p>', text: 'Words' } });
    await status('Saved to Inbox');
    await chip('Core content');
    expect(tab.readText).not.toHaveBeenCalled();
  });

  it('takes the page back with Undo, and saves it again with Again', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.keyboard('1');
    await status('Saved to Inbox');
    await waitFor(async () => expect(await database.alignments.count()).toBe(1));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await status('Taken back');
    expect(await database.resources.count()).toBe(0);
    expect(await database.alignments.count()).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Again' }));
    await status('Saved to Inbox');
    expect(await database.alignments.count()).toBe(1);
  });

  it('keeps no picture of a page that was taken back before the picture came', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { tab } = openPopup({ reading: hydrograph(), picture: 'data:image/webp;base64,UklGRg==', after: promise });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await status('Taken back');
    await waitFor(() => expect(tab.readPicture).toHaveBeenCalled());
    resolve();
    await new Promise((soon) => setTimeout(soon, 50));
    expect(await database.thumbnails.count()).toBe(0);
  });

  it('keeps the marked words as a first quote', async () => {
    const reading = hydrograph();
    const page = { ...(reading.page as object), quote: { exact: 'two causes', prefix: 'weigh ', suffix: '.' } };
    openPopup({ reading: { ...reading, page } });
    expect((await screen.findByText('two causes')).tagName).toBe('BLOCKQUOTE');
    expect(await database.excerpts.toArray()).toMatchObject([{ kind: 'quote', exact: 'two causes', prefix: 'weigh ' }]);
  });

  it('keeps marked words once, however often they are asked for', async () => {
    const reading = hydrograph();
    const page = { ...(reading.page as object), quote: { exact: 'two causes', prefix: 'weigh ', suffix: '.' } };
    openPopup({ reading: { ...reading, page } });
    for (const _ of ['one', 'two'])
      await userEvent.click(await screen.findByRole('button', { name: 'Quote from the page' }));
    await screen.findByText('The marked words are kept.');
    expect(await database.excerpts.count()).toBe(1);
  });

  it('keeps no words, no text and no picture of another page, to which the tab has gone on meanwhile', async () => {
    const [reading, later] = [hydrograph(), readingOf('Weirs', '<p>Water</p>', elsewhere)];
    const page = { ...(later.page as object), quote: { exact: 'Water', prefix: '', suffix: '' } };
    const answers = [reading, { ...later, page }];
    const { tab } = openPopup({
      reading: async () => answers.shift() ?? later,
      text: { html: '<p>Water</p>', text: 'Water' },
      picture: 'data:image/webp;base64,UklGRg==',
      by: elsewhere,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Quote from the page' }));
    await screen.findByText(/^Another page is in the tab now/);
    await waitFor(() => expect(tab.readText).toHaveBeenCalled());
    await new Promise((soon) => setTimeout(soon, 50));
    for (const table of [database.excerpts, database.savedTexts, database.thumbnails])
      expect(await table.count()).toBe(0);
  });

  it('has no barriers', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.click(await chip('Critical thinking'));
    await screen.findByRole('textbox', { name: 'Why critical thinking?' });
    expect(await barriersIn(document.body)).toEqual([]);
  });
});

describe('a page of the browser itself', () => {
  it('is kept under a name that can be changed, where the browser tells nothing of it', async () => {
    openPopup({ reading: { tab: {} } });
    await status('Saved the link to Inbox');
    expect(await theResource()).toMatchObject({ name: 'A page of the browser' });
  });

  it('is not kept where it is Taproot itself', async () => {
    openPopup({ reading: { tab: { url: `${location.origin}/options.html`, title: 'Library' } } });
    await status('Nothing to keep here');
    expect(await database.resources.count()).toBe(0);
  });
});

describe('a page that the browser lets nobody read', () => {
  const pdf = { tab: { url: 'https://waterboard.example/atlas.pdf', title: 'groundwater-atlas-teachers.pdf' } };

  it('is kept by title and address, says what is missing, and asks what it is', async () => {
    openPopup({ reading: pdf });
    await status('Saved the link to Inbox');
    expect(await theResource()).toMatchObject({ url: 'https://waterboard.example/atlas.pdf' });
    expect(screen.getByText(/only its name and address were saved/)).toBeDefined();
    await userEvent.type(screen.getByLabelText('What is it?'), 'Good maps on pages 12 to 15.');
    await userEvent.tab();
    await waitFor(async () => expect((await theResource()).description).toBe('Good maps on pages 12 to 15.'));
  });

  it('says of a PDF how its text can be had, and leads to where its file is dropped', async () => {
    const { openLibrary } = openPopup({ reading: pdf });
    await userEvent.click(await screen.findByRole('button', { name: 'Open it in the library' }));
    expect(screen.getByText(/^To have its text: download the file/)).toBeDefined();
    expect(openLibrary).toHaveBeenCalledWith(`#/resource/${(await theResource()).id}`);
  });

  it('says why, when asked', async () => {
    openPopup({ reading: pdf });
    await userEvent.click(await screen.findByRole('button', { name: 'Why is that?' }));
    expect(screen.getByText(/let no extension look inside/)).toBeDefined();
  });
});

describe('when something goes wrong', () => {
  it('says that the disk is full and keeps the page when asked again', async () => {
    const full = async () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    let tries = 0;
    openPopup({ reading: () => (tries++ === 0 ? full() : Promise.resolve(hydrograph())) });
    await status('Not saved yet');
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await status('Saved to Inbox');
  });

  it('shows what the context menu saved, without saving the page around it', async () => {
    const { result } = await actions.saveResource({ kind: 'page', name: 'A link', url: 'https://b.example/linked' });
    openPopup({ reading: hydrograph(), handed: { id: result.id, isNew: true, restored: false } });
    await status('Saved to Inbox');
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'A link');
    expect(await database.resources.count()).toBe(1);
  });

  it('says that the page was taken away in another window, and saves it again when asked', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    await actions.deleteForever([(await theResource()).id]);
    await status('It is not in your library any more');
    await userEvent.click(screen.getByRole('button', { name: 'Save it again' }));
    await status('Saved to Inbox');
    expect(await database.resources.count()).toBe(1);
  });

  it('says so where the page does not come back from the trash', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await status('Taken back');
    const refused = vi.spyOn(actions, 'undo').mockRejectedValue(new Error('no disk'));
    await userEvent.click(screen.getByRole('button', { name: 'Again' }));
    await status('Not saved yet');
    refused.mockRestore();
  });
});
