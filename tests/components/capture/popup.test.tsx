// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRecovering } from '../../../src/components/capture/recover-words.ts';
import { unsaved } from '../../../src/components/kit/unsaved.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { closePopup, openPopup, readingOf, status, theResource } from './a-popup.tsx';

beforeEach(freshLibrary);
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const hydrograph = () => readingOf('Reading a hydrograph without panic', '<p>Pupils weigh two causes.</p>');
const chip = (name: string) => screen.findByRole('button', { name });

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

  it('keeps the marked words as a first quote', async () => {
    const reading = hydrograph();
    const page = { ...(reading.page as object), quote: { exact: 'two causes', prefix: 'weigh ', suffix: '.' } };
    openPopup({ reading: { ...reading, page } });
    expect((await screen.findByText('two causes')).tagName).toBe('BLOCKQUOTE');
    expect(await database.excerpts.toArray()).toMatchObject([{ kind: 'quote', exact: 'two causes', prefix: 'weigh ' }]);
  });

  it('has no barriers', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.click(await chip('Critical thinking'));
    await screen.findByRole('textbox', { name: 'Why critical thinking?' });
    expect(await barriersIn(document.body)).toEqual([]);
  });
});

describe('a page that is in the library already', () => {
  it('opens as it was left, and nothing is doubled', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    const { id } = await theResource();
    await actions.editResource(id, { name: 'My own title', note: 'Give out the cards a day early.' });
    await actions.createCollection('Water: who gets it?', { resources: [id] });
    closePopup();

    const { openLibrary } = openPopup({ reading: hydrograph() });
    await status(/^Saved on \d+ \w+$/);
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'My own title');
    expect(screen.getByLabelText('Your note to colleagues')).toHaveProperty('value', 'Give out the cards a day early.');
    expect(await database.resources.count()).toBe(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Water: who gets it?' }));
    expect(openLibrary).toHaveBeenCalledWith(expect.stringMatching(/^#\/collection\//));
  });

  it('offers the new title of the page, and takes it when asked', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    closePopup();
    openPopup({ reading: readingOf('Hydrographs') });
    await screen.findByText('The page has a new title now: “Hydrographs”');
    await userEvent.click(screen.getByRole('button', { name: 'Take it' }));
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Hydrographs'));
    expect(screen.queryByText(/has a new title/)).toBeNull();
  });

  it('comes back out of the trash', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    await actions.trashResources([(await theResource()).id]);
    closePopup();
    openPopup({ reading: hydrograph() });
    await status('Taken out of the trash');
    expect((await theResource()).dateTrashed).toBeUndefined();
  });

  it('can be moved to the trash, and back', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    closePopup();
    openPopup({ reading: hydrograph() });
    await status(/Saved on/);
    await userEvent.click(screen.getByRole('button', { name: 'Move to the trash' }));
    await status('Moved to the trash');
    expect((await theResource()).dateTrashed).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await status(/Saved on/);
    expect((await theResource()).dateTrashed).toBeUndefined();
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

describe('with the keyboard alone', () => {
  it('a teacher tags two competencies, collects and closes in seven key presses', async () => {
    await actions.createCollection('Weather');
    const { closeWindow } = openPopup({ reading: hydrograph() });
    await chip('Core content');
    await userEvent.keyboard('13');
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Collections');
    await userEvent.keyboard('w{Enter}');
    await screen.findByRole('button', { name: 'Take out of Weather' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(closeWindow).toHaveBeenCalledTimes(1));
    const { id } = await theResource();
    const [first, , third] = hewlettCompetencies;
    expect((await database.alignments.toArray()).map((row) => row.competency).sort()).toEqual(
      [first?.id, third?.id].sort(),
    );
    expect((await database.collections.toArray())[0]?.parts).toMatchObject([{ kind: 'item', resource: id }]);
  });

  it('digits typed into a field stay digits', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.type(await screen.findByLabelText('Note'), 'Grade 7, room 12');
    await userEvent.tab();
    await waitFor(async () => expect((await theResource()).note).toBe('Grade 7, room 12'));
    expect(await database.alignments.count()).toBe(0);
  });

  it('number keys rest where single keys are switched off', async () => {
    await actions.changeSettings({ singleKeys: false });
    openPopup({ reading: hydrograph() });
    await chip('Core content');
    await userEvent.keyboard('1');
    await userEvent.click(await chip('Collaboration'));
    await waitFor(async () => expect(await database.alignments.count()).toBe(1));
  });
});

describe('saying what it is good for', () => {
  it('claims "practises", then as strongly as the teacher says, with a reason', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.click(await chip('Critical thinking'));
    const strengths = await screen.findByRole('group', { name: 'How strongly' });
    expect(within(strengths).getByRole('radio', { name: 'Practises' })).toHaveProperty('checked', true);
    await userEvent.click(within(strengths).getByRole('radio', { name: 'Centres on' }));
    await userEvent.type(screen.getByLabelText('Why critical thinking?'), 'Two causes for one curve.');
    closePopup();
    await waitFor(async () =>
      expect(await database.alignments.toArray()).toMatchObject([{ strength: 3, why: 'Two causes for one curve.' }]),
    );
  });

  it('takes an open claim off with a second press, and gives its reason back with Undo', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.click(await chip('Critical thinking'));
    await userEvent.type(await screen.findByLabelText('Why critical thinking?'), 'A reason');
    await userEvent.click(await chip('Critical thinking'));
    await screen.findByText('Critical thinking is off.');
    expect(await database.alignments.count()).toBe(0);
    const said = screen.getByText(/is off/).closest<HTMLElement>('.banner') as HTMLElement;
    await userEvent.click(within(said).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByLabelText('Why critical thinking?')).toHaveProperty('value', 'A reason');
  });
});

describe('the note', () => {
  it('moves where nobody else reads it, and leaves nothing behind', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.type(await screen.findByLabelText('Note'), 'Not in the week of the parents’ evening.');
    await userEvent.click(screen.getByRole('radio', { name: 'Only me' }));
    await screen.findByText('Stays on this computer');
    await waitFor(async () =>
      expect(await theResource()).toMatchObject({
        note: '',
        privateNote: 'Not in the week of the parents’ evening.',
      }),
    );
  });

  it('is kept even where the popup closes in the middle of a word', async () => {
    openPopup({ reading: hydrograph() });
    await userEvent.type(await screen.findByLabelText('Note'), 'Half a sen');
    closePopup();
    await waitFor(async () => expect((await theResource()).note).toBe('Half a sen'));
  });
});

describe('a window that is killed in the middle of a word', () => {
  it('has its words finished by the next one', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    const { id } = await theResource();
    localStorage.setItem(`unsaved resource ${id} note`, 'Half a sen');
    localStorage.setItem(`unsaved resource ${id} dateSaved`, 'no field of a teacher');
    closePopup();
    openPopup({ reading: hydrograph() });
    await status(/Saved on/);
    expect(await theResource()).toMatchObject({ note: 'Half a sen', dateSaved: expect.stringMatching(/^2/) });
    expect(unsaved.all()).toEqual([]);
  });

  it('has the tag finished that was being typed, once', async () => {
    openPopup({ reading: hydrograph() });
    const field = await screen.findByRole('combobox', { name: 'Tags' });
    await userEvent.type(field, 'river');
    expect(unsaved.all()).toEqual([{ key: `tags ${(await theResource()).id}`, text: 'river' }]);
    // The window is killed: nothing that it began to write arrives.
    const lost = vi.spyOn(actions, 'retag').mockImplementation(() => new Promise(() => {}));
    closePopup();
    lost.mockRestore();
    openPopup({ reading: hydrograph() });
    await waitFor(async () => expect((await theResource()).keywords).toEqual(['river']));
    await waitFor(() => expect(unsaved.all()).toEqual([]));
  });

  it('has its words finished by a library that gets the focus back', async () => {
    openPopup({ reading: hydrograph() });
    await status('Saved to Inbox');
    const { id } = await theResource();
    closePopup();
    keepRecovering(Promise.resolve(), actions);
    unsaved.hold(`resource ${id} privateNote`, 'Half a sen');
    window.dispatchEvent(new Event('focus'));
    await waitFor(async () => expect((await theResource()).privateNote).toBe('Half a sen'));
  });

  it('holds the words of a field from the first letter until they are written', async () => {
    openPopup({ reading: hydrograph() });
    const note = await screen.findByLabelText('Note');
    const { id } = await theResource();
    await userEvent.type(note, 'H');
    expect(unsaved.all()).toEqual([{ key: `resource ${id} note`, text: 'H' }]);
    await waitFor(() => expect(unsaved.all()).toEqual([]));
    expect((await theResource()).note).toBe('H');
  });
});

describe('tags', () => {
  it('complete from the library, and are made by typing', async () => {
    openPopup({ reading: readingOf('Older page', '', 'https://a.example/older') });
    await status('Saved to Inbox');
    await actions.retag([(await theResource()).id], { add: ['rivers'] });
    closePopup();
    openPopup({ reading: hydrograph() });
    const field = await screen.findByRole('combobox', { name: 'Tags' });
    await userEvent.type(field, 'riv{Enter}');
    await waitFor(() => expect(unsaved.all()).toEqual([]));
    await userEvent.type(field, 'grade 7');
    await userEvent.tab();
    const saved = async () => (await database.resources.where('url').startsWith('https://field').first())?.keywords;
    await waitFor(async () => expect(await saved()).toEqual(['rivers', 'grade 7']));
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
