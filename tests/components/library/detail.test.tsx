// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../../../src/export/bundle-limits.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../src/model/hewlett.ts';
import type { Id } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved, toast } from './a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const critical = hewlettCompetencies.find((competency) => competency.shortName === 'Critical thinking')?.id ?? '';
const field = (name: string) => screen.findByRole('textbox', { name });
const stored = async (id: Id) => {
  const resource = await database.resources.get(id);
  if (!resource) throw new Error('the resource is gone');
  return resource;
};

async function openResource(more: Parameters<typeof saved>[1] = {}) {
  const id = await saved('Weir', more);
  const browser = openLibrary(pathTo.resource(id));
  await screen.findByRole('heading', { name: 'What it is good for' });
  return { id, ...browser };
}

const write = async (name: string, words: string) => {
  const place = await field(name);
  await userEvent.clear(place);
  await userEvent.type(place, words);
  await userEvent.tab();
};

describe('every field keeps what is written in it', () => {
  it.each([
    ['Name', 'name', 'The weir at Northfield'],
    ['Description', 'description', 'A walk along the river.'],
    ['Address', 'url', 'https://weir.example/walk'],
    ['Publisher', 'publisher', 'Open River Lab'],
    ['Published on', 'datePublished', '2024-05'],
    ['Language', 'inLanguage', 'pt-BR'],
    ['Age', 'typicalAgeRange', '12-14'],
    ['Time needed', 'timeRequired', '2 lessons'],
    ['Picture', 'image', 'https://weir.example/weir.jpg'],
    ['Note to colleagues', 'note', 'Bring boots.'],
    ['Private note', 'privateNote', 'Not with 8b.'],
  ])('%s', async (label, key, words) => {
    const { id } = await openResource();
    await write(label, words);
    await waitFor(async () => expect(await stored(id)).toHaveProperty(key, words));
  });

  it.each([
    ['Authors', 'author'],
    ['Type', 'learningResourceType'],
    ['Level', 'educationalLevel'],
    ['For whom', 'audience'],
    ['Tags', 'keywords'],
  ])('%s, several words in one field', async (label, key) => {
    const { id } = await openResource();
    await userEvent.type(await screen.findByRole('combobox', { name: label }), 'One{Enter}');
    await waitFor(async () => expect(await stored(id)).toHaveProperty(key, ['One']));
    await userEvent.type(screen.getByRole('combobox', { name: label }), 'Two{Enter}');
    await waitFor(async () => expect(await stored(id)).toHaveProperty(key, ['One', 'Two']));
  });

  it('licence, kind, and whether it is free', async () => {
    const { id } = await openResource();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Licence' }), 'CC BY-SA 4.0');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What it is made of' }), 'Document');
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Is it free?' })).getByRole('radio', { name: 'Free' }),
    );
    await waitFor(async () =>
      expect(await stored(id)).toMatchObject({
        license: 'https://creativecommons.org/licenses/by-sa/4.0/',
        kind: 'document',
        isAccessibleForFree: true,
      }),
    );
  });

  it('a licence in the page’s own words', async () => {
    const { id } = await openResource();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Licence' }), 'Another one');
    await write('What the licence says, or its address', 'Free for schools');
    await waitFor(async () => expect((await stored(id)).license).toBe('Free for schools'));
  });
});

describe('what makes no sense', () => {
  it.each([
    ['Address', 'url', 'javascript:alert(1)', /not a link/],
    ['Address', 'url', 'weir', /not a link/],
    ['Picture', 'image', 'data:text/html,hello', /not a link/],
    ['Published on', 'datePublished', 'last spring', /not a date/],
    ['Published on', 'datePublished', '2024-13', /not a date/],
    ['Language', 'inLanguage', 'English, I think', /not a language code/],
    ['Age', 'typicalAgeRange', 'teens', /an age or a range/],
  ])(
    'in %s (%s: %s) stays in the field with a sentence under it, and is not kept',
    async (label, key, words, sentence) => {
      const { id } = await openResource();
      const before = await stored(id);
      await write(label, words);
      expect((await screen.findByText(sentence)).closest('[role="alert"]')).toBeTruthy();
      expect(await field(label)).toHaveProperty('value', words);
      expect((await field(label)).getAttribute('aria-invalid')).toBe('true');
      expect(await stored(id)).toEqual(before);
      expect(before).not.toHaveProperty(key, words);
    },
  );
});

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

describe('the resource as a whole', () => {
  it('goes into a collection and out again', async () => {
    const { id } = await openResource();
    await userEvent.type(await screen.findByRole('combobox', { name: 'Collections' }), 'Water{Enter}');
    await toast('1 added to Water');
    expect((await database.collections.toArray())[0]?.parts).toMatchObject([{ kind: 'item', resource: id }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Take out of Water' }));
    await waitFor(async () => expect((await database.collections.toArray())[0]?.parts).toEqual([]));
  });

  it('opens its page, and only a page', async () => {
    const { openPage, id } = await openResource();
    await userEvent.click(screen.getByRole('button', { name: 'Open page' }));
    expect(openPage).toHaveBeenCalledWith((await stored(id)).url);
  });

  it('goes to the trash, and Ctrl+Z brings it back', async () => {
    const { id } = await openResource();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /Move to the trash/ }));
    await toast('1 moved to the trash');
    expect((await stored(id)).dateTrashed).toBeTruthy();
    (document.activeElement as HTMLElement | null)?.blur();
    await press('{Control>}z{/Control}');
    await toast(/^Taken back/);
    expect((await stored(id)).dateTrashed).toBeUndefined();
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    await toast(/^Done again/);
    expect((await stored(id)).dateTrashed).toBeTruthy();
  });

  it('says so where it is gone', async () => {
    await saved('Weir');
    openLibrary(pathTo.resource('urn:uuid:00000000-0000-4000-8000-000000000099'));
    await screen.findByText('This is not in the library any more');
  });

  it('closes with Escape, and gives the focus back to its row', async () => {
    await openResource();
    await press('{Escape}');
    await waitFor(() => expect(window.location.hash).toBe('#/all'));
    await waitFor(async () => expect(document.activeElement).toBe(await row('Weir')));
  });

  it('puts no barriers before those who cannot see it', async () => {
    await openResource({ video: { provider: 'vimeo', id: '12', duration: 760 } });
    await screen.findByText('12:40');
    expect(await barriersIn(document.body)).toEqual([]);
  });
});

describe('the saved copy', () => {
  it('has an entry that leads to the reading view, and back to where it was opened', async () => {
    const id = await saved('Weir');
    const { action } = await actions.saveResource({ kind: 'page', name: 'Other', url: 'https://other.example/' });
    await actions.keepText(id, { html: '<p>Words</p>', text: 'Words' }, action ?? 0);
    const here = `${pathTo.resource(id)}?tag=water`;
    openLibrary(here);
    await userEvent.click(await screen.findByRole('link', { name: 'Read the saved copy' }));
    await screen.findByTitle('Saved copy of Weir');
    expect(window.location.hash).toBe(`#${pathTo.read(id, here)}`);
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    await waitFor(() => expect(window.location.hash).toBe(`#${here}`));
  });
});

describe('the address of a resource', () => {
  it('is not stored twice: the field names the resource that has it, and leads there', async () => {
    const other = await saved('The mill', { url: 'https://mill.example/' });
    const { id } = await openResource();
    const before = await stored(id);
    await write('Address', 'https://mill.example');
    const said = await screen.findByText(/You have this page already: “The mill”/);
    expect(within(said).getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe(`#${pathTo.resource(other)}`);
    expect(await stored(id)).toEqual(before);
  });

  it('is not kept half typed', async () => {
    const { id } = await openResource();
    const before = await stored(id);
    const place = await field('Address');
    await userEvent.clear(place);
    await userEvent.type(place, 'https://weir.example/wal');
    await new Promise((later) => setTimeout(later, 500));
    expect(await stored(id)).toEqual(before);
    await userEvent.type(place, 'k{Enter}');
    await waitFor(async () => expect((await stored(id)).url).toBe('https://weir.example/walk'));
  });
});

it('no field takes more than a bundle can carry', async () => {
  await openResource();
  const limits = screen.getAllByRole('textbox').map((each) => Number(each.getAttribute('maxlength')));
  expect(limits.length).toBeGreaterThan(8);
  expect(limits.every((limit) => limit === LONGEST_NAME || limit === LONGEST_TEXT)).toBe(true);
  const combos = screen.getAllByRole('combobox').filter((each) => each.matches('input'));
  expect(combos.every((each) => each.getAttribute('maxlength') === String(LONGEST_NAME))).toBe(true);
});

it('a resource of a colleague’s says who found it and who sent it on; one of mine says nothing of it', async () => {
  const stamp = { dateSaved: '2026-03-02T10:00:00.000Z', dateChanged: '2026-03-02T10:00:00.000Z' };
  const [ana, jonas] = [1, 2].map((number) => `urn:uuid:00000000-0000-4000-8000-00000000000${number}`);
  for (const [id, name] of [
    [ana, 'Ana Ruiz'],
    [jonas, 'Jonas Weber'],
  ] as const)
    await database.curators.put({ id: id ?? '', curator: id ?? '', name, ...stamp });
  const { id } = await openResource();
  expect(screen.queryByRole('heading', { name: 'Where it comes from' })).toBeNull();
  cleanup();

  await database.resources.update(id, {
    curator: ana ?? '',
    dateSaved: stamp.dateSaved,
    provenance: [{ curator: jonas ?? '', date: '2026-04-09T10:00:00.000Z' }],
  });
  openLibrary(pathTo.resource(id));
  const way = await screen.findByRole('region', { name: 'Where it comes from' });
  expect(
    within(way)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ana Ruiz found it on 2 March', 'Jonas Weber sent it on, 9 April']);
});
