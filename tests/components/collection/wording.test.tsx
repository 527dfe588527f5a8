// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions } from '../../../src/hooks/use-actions.ts';
import { itemsOf } from '../../../src/model/parts.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { open, stored } from './a-collection.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(cleanup);

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
