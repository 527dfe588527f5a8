// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../../src/model/hewlett.ts';
import { barriersIn } from '../../../support/barriers.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved } from '../a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const critical = hewlettCompetencies.find(({ shortName }) => shortName === 'Critical thinking')?.id ?? '';
const look = (name: string) => screen.findByRole('dialog', { name: `Quick look: ${name}` });
const noLook = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** Two pages in the Inbox, the newest of which has the focus. */
async function openInbox() {
  await saved('Weir', { description: 'A walk along the river.' });
  const id = await saved('Aquifer', { note: 'Bring boots.' });
  await actions.claim([id], critical, { why: 'They weigh two causes.', strength: 3 });
  await actions.addQuote(id, { exact: 'Rain takes its time.' });
  openLibrary('/inbox');
  await row('Aquifer');
  await press('k');
  await waitFor(async () => expect(document.activeElement).toBe(await row('Aquifer')));
  return id;
}

describe('the quick look', () => {
  it('shows what there is to know of the active row, and leaves the focus where it is', async () => {
    const id = await openInbox();
    await press(' ');
    const shown = within(await look('Aquifer'));
    await shown.findByText('Bring boots.');
    shown.getByText('They weigh two causes.');
    shown.getByText('Critical thinking');
    shown.getByText('Centres on');
    shown.getByText('Rain takes its time.');
    await shown.findByText('In the Inbox: in no collection yet');
    expect(document.activeElement).toBe(await row('Aquifer'));
    await actions.createCollection('Water', { resources: [id] });
    await shown.findByRole('link', { name: 'Water' });
  });

  it('goes along when another row becomes the active one, by letter or arrow', async () => {
    await openInbox();
    await press(' ');
    await look('Aquifer');
    await press('j');
    await within(await look('Weir')).findByText('A walk along the river.');
    expect(document.activeElement).toBe(await row('Weir'));
    await press('{ArrowUp}');
    await look('Aquifer');
  });

  it('closes with the space bar or with Escape, also from within', async () => {
    await openInbox();
    await press(' ');
    await look('Aquifer');
    await press(' ');
    await noLook();
    await press(' ');
    await look('Aquifer');
    await press('{Escape}');
    await noLook();
    await press(' ');
    (await look('Aquifer')).focus();
    await press('{Escape}');
    await noLook();
    await waitFor(async () => expect(document.activeElement).toBe(await row('Aquifer')));
  });

  it('leaves the space bar to a box that it ticks', async () => {
    await openInbox();
    screen.getByRole('checkbox', { name: 'Select Aquifer' }).focus();
    await press(' ');
    await screen.findByText('1 selected');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is among the commands too, and says where nothing was said of a page', async () => {
    await saved('Bare');
    openLibrary('/inbox');
    await row('Bare');
    await press('{Control>}k{/Control}');
    await userEvent.click(await screen.findByRole('option', { name: /^Quick look/ }));
    await within(await look('Bare')).findByText('No description, note, competency or quote yet.');
    expect(await barriersIn(document.body)).toEqual([]);
  });
});
