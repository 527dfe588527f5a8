// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, pretendToLayOut, saved } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const critical = hewlettCompetencies.find(({ shortName }) => shortName === 'Critical thinking')?.id ?? '';

async function openWithQuote() {
  const resource = await saved('Weir');
  const { result: quote } = await actions.addQuote(resource, { exact: 'Two causes fit one curve.' });
  openLibrary(pathTo.resource(resource));
  const excerpts = within(await screen.findByRole('region', { name: /^Excerpts/ }));
  return { resource, quote, excerpts };
}

describe('a single quote', () => {
  it('is claimed to show a competency, how strongly and why, and says so', async () => {
    const { quote, excerpts } = await openWithQuote();
    const opener = excerpts.getByRole('button', { name: 'What it shows: “Two causes fit one curve.”' });
    await userEvent.click(opener);
    const chips = within(await excerpts.findByRole('group', { name: 'What does this quote show?' }));
    const chip = await chips.findByRole('button', { name: 'Critical thinking' });
    // The number keys are those of the list here.
    expect(chip.hasAttribute('aria-keyshortcuts')).toBe(false);
    await userEvent.click(chip);
    await userEvent.click(await excerpts.findByRole('radio', { name: 'Centres on' }));
    expect(await barriersIn(document.body)).toEqual([]);
    await userEvent.type(excerpts.getByRole('textbox', { name: /^Why it serves|Why/ }), 'They weigh two causes.');
    await userEvent.tab();
    await waitFor(async () =>
      expect(await database.alignments.toArray()).toMatchObject([
        { target: quote, competency: critical, strength: 3, why: 'They weigh two causes.' },
      ]),
    );
    await userEvent.click(opener);
    expect(await excerpts.findByText('They weigh two causes.')).toBeTruthy();
    expect(excerpts.getByText('Critical thinking', { selector: '.chip__name' })).toBeTruthy();
  });

  it('is claimed to show a sub-statement, found by its name, which stays pressed beside the others', async () => {
    const weighs = 'urn:uuid:00000000-0000-4000-8000-000000000321';
    const over = await database.competencies.get(critical);
    if (!over) throw new Error('the framework is gone');
    const { hue: _, shortName: __, ...plain } = over;
    await database.competencies.put({ ...plain, id: weighs, parent: critical, name: 'Weighs two causes' });
    const { quote, excerpts } = await openWithQuote();
    await userEvent.click(excerpts.getByRole('button', { name: /^What it shows/ }));
    await userEvent.type(await excerpts.findByRole('combobox', { name: 'All competencies' }), 'weighs{Enter}');
    await userEvent.click(await excerpts.findByRole('radio', { name: 'Practises' }));
    const chip = await excerpts.findByRole('button', { name: 'Weighs two causes', pressed: true });
    expect(chip.closest('[data-competency]')?.getAttribute('data-competency')).toBe('critical');
    expect(await barriersIn(document.body)).toEqual([]);
    await waitFor(async () =>
      expect(await database.alignments.toArray()).toMatchObject([{ target: quote, competency: weighs, strength: 2 }]),
    );
    await userEvent.click(chip);
    await excerpts.findByRole('button', { name: 'Weighs two causes', pressed: false });
    await waitFor(async () => expect(await database.alignments.count()).toBe(0));
  });

  it('stands under the competency that it shows, and the claim on the whole takes it as evidence', async () => {
    const { resource, quote, excerpts } = await openWithQuote();
    await actions.claim([quote], critical);
    const card = within(await screen.findByRole('article', { name: 'Critical thinking' }));
    expect(card.getByText('Two causes fit one curve.')).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Take as evidence' })).toBeNull();
    await userEvent.click(card.getByRole('button', { name: 'Say how you see it' }));
    await userEvent.click(await card.findByRole('button', { name: 'Take as evidence' }));
    await waitFor(async () =>
      expect(await database.alignments.where('target').equals(resource).toArray()).toMatchObject([
        { competency: critical, evidence: [quote] },
      ]),
    );
    await actions.unclaim([quote], critical);
    expect(await excerpts.findByText('Evidence for Critical thinking')).toBeTruthy();
  });

  it('that the page has lost is given new words by hand, keeps its note and what it shows, and one undo takes it back', async () => {
    const { quote } = await openWithQuote();
    await actions.editExcerpt(quote, { note: 'Let them vote.' });
    await actions.claim([quote], critical);
    const before = await database.excerpts.get(quote);
    const placed = { exact: 'Two causes fit the curve.', prefix: 'one: ', position: { start: 5, end: 30 }, page: 2 };
    const { action } = await actions.placeQuote(quote, placed);
    expect(await database.excerpts.get(quote)).toMatchObject({ ...placed, note: 'Let them vote.' });
    expect(await database.alignments.where('target').equals(quote).count()).toBe(1);
    await actions.undo(action ?? 0);
    expect(await database.excerpts.get(quote)).toEqual(before);
  });

  it('of thousands that a file may bring only the first are drawn, and more on request', async () => {
    const resource = await saved('Weir');
    await actions.addQuote(resource, { exact: 'Number 0' });
    const [first] = await database.excerpts.toArray();
    const id = (at: number) => `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const more = Array.from({ length: 299 }, (_, at) => ({ ...first, id: id(at), exact: `Number ${at + 1}` }));
    await database.excerpts.bulkPut(more as never);
    openLibrary(pathTo.resource(resource));
    const excerpts = within(await screen.findByRole('region', { name: /^Excerpts 300/ }));
    const drawn = () => excerpts.getAllByText(/^Number /, { selector: 'q' }).length;
    expect(drawn()).toBe(25);
    await userEvent.click(excerpts.getByRole('button', { name: 'Show 100 more' }));
    await waitFor(() => expect(drawn()).toBe(125));
  });
});
