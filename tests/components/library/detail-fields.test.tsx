// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathTo } from '../../../src/components/library/paths.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../../../src/export/bundle-limits.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { pretendToLayOut, saved } from './a-library.tsx';
import { field, openResource, stored, write } from './a-resource.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

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

  it('a language, by the code as all write it', async () => {
    const { id } = await openResource();
    await write('Language', 'EN-us');
    await waitFor(async () => expect(await stored(id)).toHaveProperty('inLanguage', 'en-US'));
  });

  it('words that are added faster than the library answers', async () => {
    const { id } = await openResource();
    await Promise.all(['One', 'Two'].map((word) => actions.changeWords(id, 'author', { add: [word] })));
    expect(await stored(id)).toHaveProperty('author', ['One', 'Two']);
    const field = await screen.findByRole('combobox', { name: 'Level' });
    // As fast as keys can be pressed: nothing is waited for in between.
    for (const level of ['Grade 7', 'Grade 8']) {
      fireEvent.change(field, { target: { value: level } });
      fireEvent.keyDown(field, { key: ',' });
    }
    await waitFor(async () => expect(await stored(id)).toHaveProperty('educationalLevel', ['Grade 7', 'Grade 8']));
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
