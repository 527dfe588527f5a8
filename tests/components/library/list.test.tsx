// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved, titles, toast } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** Keys are heard once the settings have been read; the first one takes the focus to the first row. */
const keysAreHeard = (first: string) =>
  waitFor(async () => {
    if (document.activeElement?.textContent !== first) await press('j');
    expect(document.activeElement?.textContent).toBe(first);
  });

const search = (words: string) => userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), words);

describe('a library with nothing in it', () => {
  it('shows three ways to begin, with the key that saves a page', async () => {
    openLibrary();
    await screen.findByRole('heading', { name: 'Start with one good page' });
    const first = screen.getByRole('heading', { name: 'Clip your first page' }).closest('section');
    await waitFor(() => expect(first?.textContent).toContain('Shift'));
    expect(screen.getByRole('link', { name: 'Choose a file' }).getAttribute('href')).toBe('#/open');
  });

  it('brings the sample unit in one press, and takes it away in another', async () => {
    openLibrary();
    await userEvent.click(await screen.findByRole('button', { name: 'Add the sample' }));
    await row('Two graphs, one lie');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the sample' }));
    await screen.findByRole('heading', { name: 'Start with one good page' });
    expect(await database.resources.count()).toBe(0);
  });
});

describe('the list', () => {
  it('shows the newest first, by any column either way when asked, says so in the address, and remembers it', async () => {
    await saved('Weir');
    await saved('Aqueduct');
    openLibrary();
    await row('Weir');
    expect(titles()).toEqual(['Aqueduct', 'Weir']);
    const order = async (from: string, choice: string) => {
      await userEvent.click(screen.getByRole('button', { name: `Order: ${from}` }));
      await userEvent.click(await screen.findByRole('menuitem', { name: choice }));
    };
    await order('Date saved', 'Oldest first');
    await waitFor(() => expect(titles()).toEqual(['Weir', 'Aqueduct']));
    await order('Date saved', 'Name');
    await waitFor(() => expect(titles()).toEqual(['Aqueduct', 'Weir']));
    await order('Name', 'Z to A');
    await waitFor(() => expect(titles()).toEqual(['Weir', 'Aqueduct']));
    expect(location.hash).toBe('#/all?sort=-name');
    cleanup();
    openLibrary();
    await row('Weir');
    expect(titles()).toEqual(['Weir', 'Aqueduct']);
    screen.getByRole('button', { name: 'Order: Name' });
  });

  it('stands the best match first while words are searched, whatever the order was', async () => {
    await saved('Weir', { note: 'Behind it the river stands still.' });
    await saved('The river');
    openLibrary('/all?sort=-name');
    await row('Weir');
    expect(titles()).toEqual(['Weir', 'The river']);
    await search('river');
    await waitFor(() => expect(titles()).toEqual(['The river', 'Weir']));
    await waitFor(() => expect(location.hash).toBe('#/all?q=river'));
  });

  it('shows one line for each resource, or cards, and remembers which', async () => {
    await saved('Weir', { note: 'Behind it the river stands still.' });
    openLibrary();
    await screen.findByText('Behind it the river stands still.');
    await userEvent.click(screen.getByRole('radio', { name: 'Compact' }));
    await waitFor(() => expect(screen.queryByText('Behind it the river stands still.')).toBeNull());
    expect(titles()).toEqual(['Weir']);
    cleanup();
    openLibrary();
    await row('Weir');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Compact' }).checked).toBe(true);
  });

  it('keeps in the Inbox what has no place in a collection yet', async () => {
    const id = await saved('Placed');
    await saved('Loose');
    await actions.createCollection('Water', { resources: [id] });
    openLibrary('/inbox');
    await row('Loose');
    expect(titles()).toEqual(['Loose']);
    expect(screen.getByRole('link', { name: 'Inbox 1' }).getAttribute('aria-current')).toBe('page');
  });

  it('searches as it is typed, says how many there are, and marks the word', async () => {
    await saved('How much water is in your lunch?');
    await saved('Two graphs');
    openLibrary();
    await row('Two graphs');
    await search('WATER');
    await waitFor(() => expect(titles()).toEqual(['How much water is in your lunch?']));
    expect(screen.getByText('1 of 2')).toBeTruthy();
    expect(document.querySelector('[data-row] mark')?.textContent).toBe('water');
  });

  it('says what to do when nothing is found', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await search('aquaduct');
    await screen.findByText('No “aquaduct” here');
    await userEvent.click(screen.getByRole('button', { name: 'Without the words: 1 resource' }));
    await row('Weir');
  });

  it('says so where words are found nowhere as typed, and lists what comes near', async () => {
    await saved('Aqueducts of Segovia');
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await search('Aquaducts');
    await screen.findByText('“Aquaducts” is found nowhere. This is what comes near.');
    expect(titles()).toEqual(['Aqueducts of Segovia']);
    await search(' weir');
    await userEvent.click(await screen.findByRole('button', { name: 'Without “weir”: 1 resource' }));
    await row('Aqueducts of Segovia');
  });

  it('narrows by competency, collection and tag, each with its way off', async () => {
    const claimed = await saved('Claimed', { keywords: ['river'] });
    await saved('Plain');
    await actions.claim([claimed], hewlettCompetencies[0]?.id ?? '');
    openLibrary();
    await row('Plain');
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(
      within(screen.getByRole('list', { name: 'Competency' })).getByRole('checkbox', { name: 'Core content' }),
    );
    await waitFor(() => expect(titles()).toEqual(['Claimed']));
    await userEvent.click(screen.getByRole('button', { name: 'Take off the filter Core content' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('adds a link by hand, and refuses what is none, with a sentence and the words still there', async () => {
    await saved('Weir');
    openLibrary();
    await row('Weir');
    await userEvent.click(screen.getByRole('button', { name: 'Add a link' }));
    const address = screen.getByRole('textbox', { name: 'Address' });
    await userEvent.type(address, 'javascript:alert(1)');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'That is not a link. It starts with http:// or https://.',
    );
    expect(address).toHaveProperty('value', 'javascript:alert(1)');
    expect(await database.resources.count()).toBe(1);
    await userEvent.clear(address);
    await userEvent.type(address, 'https://dams.example/page?utm_source=mail');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Dams');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await row('Dams');
    expect(await database.resources.where('url').equals('https://dams.example/page').count()).toBe(1);
  });
});

describe('many at once', () => {
  it('selects by keys, up to here with Shift, and moves them to the trash with one undo', async () => {
    for (const name of ['One', 'Two', 'Three', 'Four']) await saved(name);
    openLibrary();
    await row('Four');
    await keysAreHeard('Four');
    await press('xjj{Shift>}X{/Shift}');
    await screen.findByText('3 selected');
    await press('{Delete}');
    await toast('3 moved to the trash');
    await waitFor(() => expect(titles()).toEqual(['One']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  it('gives the focus to the row that follows when one is thrown away', async () => {
    for (const name of ['One', 'Two', 'Three']) await saved(name);
    openLibrary();
    await row('Three');
    await keysAreHeard('Three');
    await press('j');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Two'));
    await press('#');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('One'));
  });

  it('puts them into a new collection', async () => {
    await saved('One');
    await saved('Two');
    openLibrary();
    await row('Two');
    await press('jxjx');
    await press('c');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Put the 2 selected into' }), 'Water{Enter}');
    await toast('2 added to Water');
    expect((await database.collections.toArray()).map(({ name, parts }) => [name, parts.length])).toEqual([
      ['Water', 2],
    ]);
  });

  it('claims a competency with its number, and takes it back with the same', async () => {
    await saved('One');
    openLibrary();
    await row('One');
    await press('j2');
    await toast('Critical thinking claimed for 1');
    expect(await database.alignments.count()).toBe(1);
    await press('2');
    await toast('Critical thinking taken back from 1');
    expect(await database.alignments.count()).toBe(0);
  });

  it('leaves letters alone where someone writes', async () => {
    await saved('Xylem');
    openLibrary();
    await row('Xylem');
    await search('x');
    expect(screen.queryByText('1 selected')).toBeNull();
  });

  it('leaves letters alone everywhere when they are switched off', async () => {
    await actions.changeSettings({ singleKeys: false });
    await saved('Xylem');
    openLibrary();
    await row('Xylem');
    await press('xj2{Delete}');
    expect(screen.queryByText('1 selected')).toBeNull();
    expect(await database.actions.count()).toBe(1);
  });
});

describe('the trash', () => {
  it('gives back, deletes for ever, and even that can be undone', async () => {
    const [one, two] = [await saved('One'), await saved('Two')];
    await actions.trashResources([one, two]);
    openLibrary('/trash');
    await row('One');
    await userEvent.click(screen.getByRole('button', { name: 'Empty the trash' }));
    await screen.findByText('The trash is empty', { selector: '.strong' });
    expect(await database.resources.count()).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await row('Two');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select Two' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take out of the trash' }));
    await waitFor(() => expect(titles()).toEqual(['One']));
  });

  it('holds thrown-away collections too', async () => {
    await saved('One');
    const { result } = await actions.createCollection('Water');
    await actions.trashCollection(result);
    openLibrary('/trash');
    const line = (await screen.findByText('Water')).closest('li') as HTMLElement;
    await userEvent.click(within(line).getByRole('button', { name: 'Take out of the trash' }));
    await screen.findByRole('link', { name: 'Water' });
  });
});

it('puts no barriers before those who cannot see it', async () => {
  await actions.addSampleUnit();
  openLibrary();
  await row('Two graphs, one lie');
  expect(await barriersIn(document.body)).toEqual([]);
});
