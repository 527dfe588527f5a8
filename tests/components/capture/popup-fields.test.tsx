// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unsaved } from '../../../src/components/kit/unsaved.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { chip, closePopup, hydrograph, openPopup, readingOf, status, theResource } from './a-popup.tsx';

beforeEach(freshLibrary);
afterEach(() => {
  cleanup();
  localStorage.clear();
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
