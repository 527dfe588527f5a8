// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CollectionPage } from '../../../src/components/collection/collection-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import type { Id } from '../../../src/model/identity.ts';
import { itemsOf } from '../../../src/model/parts.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(cleanup);

const stored = async (id: Id = SAMPLE_COLLECTION) => {
  const collection = await database.collections.get(id);
  if (!collection) throw new Error('the collection is gone');
  return collection;
};
const lines = () => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label') ?? row.textContent);
const open = async () => {
  const shown = showInLibrary(<CollectionPage id={SAMPLE_COLLECTION} />);
  await screen.findAllByRole('row');
  return shown;
};
const choose = async (user: ReturnType<typeof userEvent.setup>, menu: RegExp | string, entry: RegExp | string) => {
  await user.click(screen.getByRole('button', { name: menu }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
};

describe('the page of a collection', () => {
  test('shows its headings, and its resources numbered in their order with their notes', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Water: who gets it?');
    expect(lines()).toEqual([
      'Where our water comes from',
      'The aquifer under our feet',
      'How much water is in your lunch?',
      'Reading the data',
      'Reading a hydrograph without panic',
      'Two graphs, one lie',
      'Who decides?',
      'Whose river is it? A town hall in four voices',
    ]);
    expect(screen.getByText('Homework the day before: photograph your lunch.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'How do you use it here? Two graphs, one lie' })).toBeDefined();
  });

  test('has no barrier that axe can find', async () => {
    const { container } = await open();
    expect(await barriersIn(container)).toEqual([]);
  });

  test('says what it reaches, and what it does not', async () => {
    await open();
    const glance = screen.getByRole('heading', { name: 'Coverage at a glance' }).closest('section');
    const rows = within(glance as HTMLElement).getAllByRole('listitem');
    expect(rows).toHaveLength(6);
    expect(within(rows[4] as HTMLElement).getByText('nothing yet')).toBeDefined();
    expect(within(rows[2] as HTMLElement).getByRole('img', { name: 'touches on, centres on' })).toBeDefined();
  });

  test('does not show what lies in the trash, and counts it nowhere', async () => {
    const [first] = itemsOf(await stored());
    await actions.trashResources([first?.resource ?? '']);
    await open();
    expect(lines()).not.toContain('The aquifer under our feet');
    expect(screen.getByText('4 resources')).toBeDefined();
  });

  test('that is gone says so, and leads back', async () => {
    showInLibrary(<CollectionPage id="urn:uuid:00000000-0000-4000-8000-000000000009" />);
    expect(await screen.findByText('This collection is not here any more')).toBeDefined();
    expect(screen.getByRole('link', { name: 'All resources' }).getAttribute('href')).toBe('#/all');
  });

  test('that is empty says what to do first, and offers it', async () => {
    const { result } = await actions.createCollection('Term 2');
    showInLibrary(<CollectionPage id={result} />);
    expect(await screen.findByText('Nothing is in this collection yet')).toBeDefined();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Add from your library' }));
    await user.click(await screen.findByRole('checkbox', { name: /Two graphs/ }));
    await user.click(screen.getByRole('button', { name: 'Add 1' }));
    expect(await screen.findByRole('link', { name: 'Two graphs, one lie' })).toBeDefined();
    expect(itemsOf(await stored(result))).toHaveLength(1);
  });
});

describe('its order', () => {
  test('changes by the menu of an item; one press on Undo takes it back', async () => {
    await open();
    const user = userEvent.setup();
    await choose(user, 'Move The aquifer under our feet', /Move down/);
    expect(
      await screen.findByText('“The aquifer under our feet” is now 2 of 5, under “Where our water comes from”'),
    ).toBeDefined();
    await waitFor(() => expect(lines()[2]).toBe('The aquifer under our feet'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lines()[1]).toBe('The aquifer under our feet'));
  });

  test('changes by Alt and an arrow key, and the focus goes along', async () => {
    await open();
    const user = userEvent.setup();
    const row = screen.getByRole('row', { name: 'Two graphs, one lie' });
    row.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(lines()[4]).toBe('Two graphs, one lie'));
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Two graphs, one lie'));
  });

  test('goes to the next heading by Alt, Shift and an arrow key', async () => {
    await open();
    const user = userEvent.setup();
    screen.getByRole('row', { name: 'The aquifer under our feet' }).focus();
    await user.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    await waitFor(() => expect(lines()[3]).toBe('The aquifer under our feet'));
    expect(lines()[2]).toBe('Reading the data');
  });

  test('goes under a heading that is chosen by its name', async () => {
    await open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Move The aquifer under our feet' }));
    const under = await screen.findByRole('menuitem', { name: 'Move under a heading' });
    under.focus();
    await user.keyboard('{ArrowRight}');
    await user.click(await screen.findByRole('menuitem', { name: 'Who decides?' }));
    await waitFor(() => expect(lines().at(-1)).toBe('The aquifer under our feet'));
  });

  test('changes by the grip, Enter and the arrow keys alone', async () => {
    await open();
    const user = userEvent.setup();
    screen.getByRole('button', { name: /^Drag Two graphs, one lie/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.querySelector('[data-drop-target]')).not.toBeNull());
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    await waitFor(() => expect(lines().indexOf('Two graphs, one lie')).toBeLessThan(5));
  });

  test('moves a heading with all that stands under it', async () => {
    await open();
    await choose(userEvent.setup(), 'More for the heading Reading the data', /Move up/);
    await waitFor(() => expect(lines()[0]).toBe('Reading the data'));
    expect(lines().slice(1, 4)).toEqual([
      'Reading a hydrograph without panic',
      'Two graphs, one lie',
      'Where our water comes from',
    ]);
  });
});

describe('its words', () => {
  test('are kept as they are typed: title, description, heading and note', async () => {
    await open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Water: who gets it?' }));
    const title = screen.getByRole('textbox', { name: 'Name of the collection' });
    await user.clear(title);
    await user.type(title, 'Water for all{Enter}');
    await waitFor(async () => expect((await stored()).name).toBe('Water for all'));

    await user.click(screen.getByRole('button', { name: 'How do you use it here? Two graphs, one lie' }));
    await user.type(
      screen.getByRole('textbox', { name: 'How you use Two graphs, one lie here' }),
      'Ask first: a rise?',
    );
    await user.tab();
    await waitFor(async () => {
      const notes = itemsOf(await stored()).map((item) => item.note);
      expect(notes).toContain('Ask first: a rise?');
    });

    await user.click(screen.getByRole('button', { name: 'Who decides?' }));
    await user.type(screen.getByRole('textbox', { name: 'Heading' }), ' And when?{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Who decides? And when?' })).toBeDefined());
  });

  test('of level and licence are chosen in its details', async () => {
    await open();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Details' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Licence of your words' }), 'CC BY-SA 4.0');
    await waitFor(async () => expect((await stored()).license).toBe('https://creativecommons.org/licenses/by-sa/4.0/'));
  });
});

describe('what is in it', () => {
  test('is taken out without leaving the library', async () => {
    await open();
    await choose(userEvent.setup(), 'Move Two graphs, one lie', 'Take out of this collection');
    await waitFor(() => expect(lines()).not.toContain('Two graphs, one lie'));
    expect(await database.resources.count()).toBe(5);
  });

  test('grows by a link; what is no link is refused in words', async () => {
    await open();
    const user = userEvent.setup();
    await choose(user, 'Add', 'A link');
    const address = await screen.findByRole('textbox', { name: 'Address of the page' });
    await user.type(address, 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Add the link' }));
    expect(screen.getByRole('alert').textContent).toContain('not a link');
    await user.clear(address);
    await user.type(address, 'https://wells.example/two-villages');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'The well that fed two villages');
    await user.click(screen.getByRole('button', { name: 'Add the link' }));
    expect(await screen.findByRole('link', { name: 'The well that fed two villages' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await database.resources.count()).toBe(5));
  });

  test('may stand in several collections', async () => {
    const [first] = itemsOf(await stored());
    const { result } = await actions.createCollection('For quick finishers', { resources: [first?.resource ?? ''] });
    showInLibrary(<CollectionPage id={result} />);
    expect(await screen.findByRole('link', { name: 'The aquifer under our feet' })).toBeDefined();
  });
});

describe('a collection inside it', () => {
  test('is made from its menu, listed with its count, and opened with its name in a field', async () => {
    await open();
    await choose(userEvent.setup(), 'More for this collection', 'New collection inside');
    const link = await screen.findByRole('link', { name: /New collection/ });
    expect(link.textContent).toContain('0 resources');
    expect(location.hash).toBe(link.getAttribute('href'));
  });
});

test('a collection moved to the trash can be taken back', async () => {
  await open();
  const user = userEvent.setup();
  await choose(user, 'More for this collection', 'Move to the trash');
  expect(await screen.findByText(/“Water: who gets it\?” moved to the trash/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await stored()).dateTrashed).toBeUndefined());
});
