// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actions } from '../../../../src/hooks/use-actions.ts';
import { hewlettCompetencies } from '../../../../src/model/hewlett.ts';
import { barriersIn } from '../../../support/barriers.ts';
import { freshLibrary } from '../../../support/fresh-library.ts';
import { openLibrary, press, pretendToLayOut, row, saved, titles } from '../a-library.tsx';

beforeEach(async () => {
  pretendToLayOut();
  await freshLibrary();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const shows = (...names: string[]) => waitFor(() => expect(titles()).toEqual(names));
const openPanel = async (hash = '/all') => {
  openLibrary(hash);
  await userEvent.click(await screen.findByRole('button', { name: 'Filter' }));
  return screen.findByRole('region', { name: 'Filters' });
};
const box = (name: string) => screen.getByRole('checkbox', { name });
/** What is heard with a value: "2 resources". */
const many = (name: string) => document.getElementById(box(name).getAttribute('aria-describedby') ?? '')?.textContent;

describe('the panel of filters', () => {
  beforeEach(async () => {
    await saved('River map', { keywords: ['water', 'maps'] });
    await saved('River film', { keywords: ['water'], kind: 'video' });
    await saved('Song', { keywords: ['music'] });
  });

  it('says of each value how many there would be, and keeps saying it as the words and other filters change', async () => {
    await openPanel();
    await waitFor(() => expect(many('water')).toBe('2 resources'));
    expect(many('Video')).toBe('1 resource');
    await userEvent.click(box('Video'));
    await shows('River film');
    await waitFor(() => expect(many('water')).toBe('1 resource'));
    expect(many('Page')).toBe('2 resources');
    await userEvent.type(screen.getByRole('combobox', { name: 'Search the library' }), 'song');
    await waitFor(() => expect(many('Page')).toBe('1 resource'));
  });

  it('keeps each competency and kind in its place when it is pressed, so that the next press meets what it meant', async () => {
    const panel = await openPanel();
    const names = () =>
      within(panel)
        .getAllByRole('checkbox')
        .map(({ ariaLabel, id }) => ariaLabel ?? id);
    await waitFor(() => expect(box('Video')).toBeDefined());
    const before = names();
    await userEvent.click(box('Video'));
    await userEvent.click(box('Communication'));
    await shows();
    expect(names().slice(0, 6)).toEqual(before.slice(0, 6));
    expect(names().indexOf(box('Video').id)).toBe(before.indexOf(box('Video').id));
  });

  it('leaves out what is not wanted, and says so on a chip with its way off', async () => {
    await openPanel();
    await userEvent.click(await screen.findByRole('button', { name: 'Without water' }));
    await shows('Song');
    expect(location.hash).toBe('#/all?-tag=water');
    await userEvent.click(screen.getByRole('button', { name: 'Take off the filter Not water' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('finds a sub-statement by its name, though only whole competencies stand there unasked', async () => {
    const part = hewlettCompetencies.find(({ parent }) => parent !== undefined);
    await actions.claim([await saved('Model of a delta')], part?.id ?? '');
    await openPanel();
    const name = part?.shortName ?? part?.name ?? '';
    const find = await screen.findByRole('textbox', { name: 'Find in Competency' });
    expect(screen.queryByRole('checkbox', { name })).toBeNull();
    await userEvent.type(find, name.slice(0, 6));
    await userEvent.click(await screen.findByRole('checkbox', { name }));
    await shows('Model of a delta');
  });

  it('wants a competency served at least so strongly', async () => {
    const [content, thinking] = hewlettCompetencies;
    const one = await saved('Centre');
    const other = await saved('Touch');
    await actions.claim([one, other], content?.id ?? '');
    await actions.claim([one], thinking?.id ?? '');
    await openPanel('/all?strength=3');
    await screen.findByText('Nothing here fits all of that');
    await userEvent.click(screen.getByRole('radio', { name: 'Any' }));
    await userEvent.click(box('Critical thinking'));
    await shows('Centre');
  });

  it('finds a tag among many, and shows more when asked', async () => {
    await saved('Tagged', { keywords: Array.from({ length: 30 }, (_, at) => `topic ${at}`) });
    await openPanel();
    const tags = within(await screen.findByRole('list', { name: 'Tag' }));
    await waitFor(() => expect(tags.getAllByRole('checkbox')).toHaveLength(8));
    await userEvent.click(screen.getByRole('button', { name: 'Show 25 more' }));
    expect(tags.getAllByRole('checkbox')).toHaveLength(33);
    await userEvent.type(screen.getByRole('textbox', { name: 'Find in Tag' }), 'topic 29');
    expect(tags.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('remembers which groups are folded', async () => {
    await openPanel();
    await userEvent.click(screen.getByRole('button', { name: 'Kind' }));
    expect(screen.queryByRole('checkbox', { name: 'Video' })).toBeNull();
    cleanup();
    await openPanel();
    expect(screen.getByRole('button', { name: 'Kind' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('narrows to a school year and a month of it', async () => {
    await openPanel();
    await userEvent.click(screen.getByRole('button', { name: 'Saved' }));
    const whens = within(await screen.findByRole('list', { name: 'Saved' }));
    await userEvent.click((await whens.findAllByRole('checkbox'))[0] as HTMLElement);
    await waitFor(() => expect(location.hash).toMatch(/from=\d{4}-08-01&before=\d{4}-08-01/));
    await waitFor(() => expect(whens.getAllByRole('checkbox')).toHaveLength(2));
    expect(titles()).toHaveLength(3);
  });

  it('closes with Escape and gives the focus back', async () => {
    await openPanel();
    (await screen.findByRole('checkbox', { name: 'Video' })).focus();
    await press('{Escape}');
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Filter');
  });

  it('puts no barriers before those who cannot see it', async () => {
    await openPanel('/all?tag=water&-tag=music');
    await row('River map');
    expect(await barriersIn(document.body)).toEqual([]);
  });
});

describe('where nothing is found', () => {
  it('says which filter to lift, with how many that gives, and lifts it in one press', async () => {
    await saved('River map', { keywords: ['water'] });
    await saved('River song', { keywords: ['music'] });
    openLibrary('/all?q=river&tag=water&tag=music');
    await screen.findByText('No “river” here');
    await screen.findByRole('button', { name: 'Without the filter water: 1 resource' });
    await userEvent.click(screen.getByRole('button', { name: 'Without the filter music: 1 resource' }));
    await shows('River map');
  });
});
