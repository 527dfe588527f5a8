// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
