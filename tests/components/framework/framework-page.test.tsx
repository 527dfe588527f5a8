// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FrameworkPage } from '../../../src/components/framework/framework-page.tsx';
import { SettingsPage } from '../../../src/components/library/settings/settings-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettFramework } from '../../../src/model/hewlett.ts';
import type { Id } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { readSettings } from '../../../src/storage/settings.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

beforeEach(async () => {
  location.hash = '';
  localStorage.clear();
  await freshLibrary();
});
afterEach(cleanup);

const tree = () => screen.getByRole('list', { name: /^Competencies of/ });
const names = () =>
  within(tree())
    .queryAllByText(/./, { selector: 'bdi.strong' })
    .map((each) => each.textContent);
const open = async (competencies: string[]) => {
  const { result } = await actions.createFramework('Our school');
  for (const name of competencies) await actions.addCompetency(result, name);
  const { container } = showInLibrary(<FrameworkPage id={result} />);
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup(), container, id: result };
};
const line = (name: string) => within(tree()).getByText(name).closest('button') as HTMLElement;
const named = async (name: string) => (await database.competencies.toArray()).find((row) => row.name === name);

describe('The page of a framework', () => {
  test('that is empty says what to do first; what is added opens to be written', async () => {
    const { user, container } = await open([]);
    await user.click(screen.getByRole('button', { name: 'Add a competency' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Listens');
    await user.type(screen.getByRole('textbox', { name: 'Code' }), 'L1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colour' }), 'Teal');
    await user.tab();
    await waitFor(async () => expect(await named('Listens')).toMatchObject({ code: 'L1', hue: 'collaboration' }));
    expect(await barriersIn(container)).toEqual([]);
  });

  test('orders by Alt and the arrows, and the focus goes along', async () => {
    const { user } = await open(['Listens', 'Speaks', 'Writes']);
    line('Writes').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(names()).toEqual(['Listens', 'Writes', 'Speaks']));
    await waitFor(() => expect(document.activeElement).toBe(line('Writes')));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect((await named('Writes'))?.parent).toBe((await named('Listens'))?.id));
    await waitFor(() => expect(document.activeElement).toBe(line('Writes')));
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitFor(async () => expect((await named('Writes'))?.parent).toBeUndefined());
  });

  test('puts a competency away and brings it back', async () => {
    const { user } = await open(['Listens', 'Speaks']);
    await user.click(screen.getByRole('button', { name: 'More for Listens' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Put away' }));
    await waitFor(() => expect(names()).toEqual(['Speaks']));
    await user.click(screen.getByText('Put away'));
    await user.click(screen.getByRole('button', { name: 'Bring Listens back' }));
    await waitFor(() => expect(names()).toEqual(['Listens', 'Speaks']));
  });

  test('shows the built-in one as it is', async () => {
    showInLibrary(<FrameworkPage id={hewlettFramework.id} />);
    await screen.findByText('Think critically and solve complex problems');
    expect(screen.queryByRole('button', { name: 'Add a competency' })).toBeNull();
  });

  test('that is not here says so', async () => {
    showInLibrary(<FrameworkPage id={'urn:uuid:00000000-0000-4000-8000-000000000009' as Id} />);
    expect(await screen.findByText('This framework is not here')).toBeDefined();
  });
});

describe('The frameworks in Settings', () => {
  test('are offered in the popup, or not', async () => {
    await actions.createFramework('Our school');
    showInLibrary(<SettingsPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('switch', { name: 'Offer Our school in the popup' }));
    await waitFor(async () => expect((await readSettings())?.frameworks).toEqual([hewlettFramework.id]));
  });

  test('grow by one that opens at once', async () => {
    showInLibrary(<SettingsPage />);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'New framework' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/frameworks\//));
  });
});
