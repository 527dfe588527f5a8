// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, saved, toast } from './a-library.tsx';
import { openResource } from './a-resource.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const critical = hewlettCompetencies.find((competency) => competency.shortName === 'Critical thinking')?.id ?? '';

describe('what it is good for', () => {
  it('is claimed with a chip, said how strongly and why, and shown by a quote', async () => {
    const { id } = await openResource();
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Add a competency' })).getByRole('button', {
        name: 'Critical thinking',
      }),
    );
    const card = await screen.findByRole('article', { name: 'Critical thinking' });
    await userEvent.click(within(card).getByRole('button', { name: 'Practises: change how strongly' }));
    await userEvent.click(within(card).getByRole('radio', { name: 'Centres on' }));
    await userEvent.type(
      within(card).getByRole('textbox', { name: 'Why it serves Critical thinking' }),
      'They weigh it.',
    );
    await userEvent.click(within(card).getByRole('button', { name: 'Add a quote' }));
    await userEvent.type(within(card).getByRole('textbox', { name: 'The words' }), 'Two causes fit one curve.');
    await userEvent.click(within(card).getAllByRole('button', { name: 'Add a quote' }).at(-1) as HTMLElement);
    await within(card).findByText(/Quote from the page, by you/);
    const [alignment] = await database.alignments.where('target').equals(id).toArray();
    const [quote] = await database.excerpts.toArray();
    expect(alignment).toMatchObject({
      competency: critical,
      strength: 3,
      why: 'They weigh it.',
      evidence: [quote?.id],
    });
  });

  it('shows how a colleague sees it, beside my claim, with nothing to change in it', async () => {
    const id = await saved('Weir');
    await actions.claim([id], critical);
    const jonas = 'urn:uuid:00000000-0000-4000-8000-000000000077';
    const stamp = { curator: jonas, dateSaved: '2026-01-01T00:00:00Z', dateChanged: '2026-01-01T00:00:00Z' };
    await database.curators.put({ id: jonas, name: 'Jonas Weber', ...stamp });
    const theirs = {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000078',
      ...stamp,
      target: id,
      competency: critical,
      strength: 1 as const,
      why: 'Two pupils did the talking.',
    };
    await database.alignments.put(theirs);
    openLibrary(pathTo.resource(id));
    const words = await screen.findByText('Two pupils did the talking.');
    const opinion = words.closest('.claim__second') as HTMLElement;
    await within(opinion).findByText('Jonas Weber');
    expect(opinion.querySelectorAll('input, textarea')).toHaveLength(0);
    expect(within(opinion).getAllByRole('button')).toHaveLength(1);
    within(opinion).getByRole('button', { name: /^Second/ });
    const card = screen.getByRole('article', { name: 'Critical thinking' });
    await userEvent.click(within(card).getByRole('button', { name: 'Take back Critical thinking' }));
    await within(card).findByRole('button', { name: 'Say how you see it' });
    expect(await database.alignments.toArray()).toEqual([theirs]);
  });
});

describe('excerpts', () => {
  it('are added, noted and removed, with a way back', async () => {
    await openResource();
    const part = screen.getByRole('region', { name: /Excerpts/ });
    await userEvent.click(within(part).getByRole('button', { name: 'Add a quote' }));
    await userEvent.type(
      within(part).getByRole('textbox', { name: 'The words' }),
      'A council hears{Control>}{Enter}{/Control}',
    );
    await within(part).findByText('A council hears');
    await userEvent.type(await within(part).findByRole('textbox', { name: 'Note' }), 'Opener');
    await waitFor(async () => expect((await database.excerpts.toArray())[0]?.note).toBe('Opener'));
    await userEvent.click(within(part).getByRole('button', { name: 'Remove this excerpt' }));
    await toast('Excerpt removed');
    expect(await database.excerpts.count()).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await within(part).findByText('A council hears');
  });
});
