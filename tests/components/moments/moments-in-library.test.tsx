// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DetailPane } from '../../../src/components/library/detail/detail-pane.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import type { Moment } from '../../../src/model/excerpt.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { pretendToLayOut } from '../library/a-library.tsx';

beforeEach(async () => {
  location.hash = '';
  localStorage.clear();
  pretendToLayOut();
  await freshLibrary();
});
afterEach(cleanup);

const film = { kind: 'video', name: 'The aquifer', url: 'https://river.example/aquifer' } as const;

async function openFilm() {
  const { result } = await actions.saveResource({ ...film, video: { provider: 'river.example', duration: 760 } });
  const { id } = result;
  const { result: late } = await actions.addMoment(id, { start: 430, end: 520, note: 'Two explanations.' });
  await actions.addMoment(id, { start: 62, end: 130, analysis: { students: 'Copy the drawing.' } });
  const [competency] = await database.competencies.toArray();
  await actions.claim([late], competency?.id ?? '');
  const abilities = { openPage: vi.fn(), openVideo: vi.fn(async () => {}) };
  showInLibrary(<DetailPane id={id} address={{ view: 'all', resource: id }} />, abilities);
  const section = (await screen.findByRole('heading', { name: /^Moments/ })).closest('section') as HTMLElement;
  return { id, section: within(section), user: userEvent.setup(), abilities };
}

const stretches = async () =>
  ((await database.excerpts.toArray()) as Moment[]).map(({ start, end }) => [start, end]).sort();

describe('The moments of a video in the library', () => {
  test('stand over its length and as a list in the order of time, each a link to its second', async () => {
    const { section, user, abilities } = await openFilm();
    expect(section.getByRole('img', { name: '2 moments in 12:40' })).toBeDefined();
    const links = section.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`${film.url}#t=62,130`, `${film.url}#t=430,520`]);
    expect(section.getByText('Copy the drawing.')).toBeDefined();
    await user.click(links[1] as HTMLElement);
    expect(abilities.openPage).toHaveBeenCalledWith(`${film.url}#t=430,520`);
    expect(await barriersIn(document.body)).toEqual([]);
  });

  test('are edited where they stand: times, words, analysis', async () => {
    const { section, user } = await openFilm();
    await user.click(section.getByRole('button', { name: 'Edit the moment 7:10' }));
    const end = section.getByRole('textbox', { name: 'End' });
    await user.clear(end);
    await user.type(end, '9:00{Enter}');
    await user.type(section.getByRole('textbox', { name: 'What happens here?' }), ' Which one first?');
    await user.click(section.getByRole('button', { name: 'Done' }));
    await waitFor(async () =>
      expect(await stretches()).toEqual([
        [430, 540],
        [62, 130],
      ]),
    );
    expect(await section.findByText('Two explanations. Which one first?')).toBeDefined();
    expect(document.activeElement).toBe(section.getByRole('button', { name: 'Edit the moment 7:10' }));
  });

  test('are added by typed times where no player is at hand', async () => {
    const { section, user } = await openFilm();
    await user.click(section.getByRole('button', { name: 'Add a moment' }));
    await user.type(section.getByRole('textbox', { name: 'Start' }), '10:40{Enter}');
    await waitFor(async () => expect(await stretches()).toContainEqual([640, undefined]));
    expect(await section.findByRole('img', { name: '3 moments in 12:40' })).toBeDefined();
    expect(await section.findByRole('textbox', { name: 'What happens here?' })).toBeDefined();
    expect(document.activeElement).toBe(section.getByRole('textbox', { name: 'Start' }));
    await user.keyboard('{Tab}11:00{Tab}It overflows.');
    await user.click(section.getByRole('button', { name: 'Done' }));
    expect(document.activeElement).toBe(section.getByRole('button', { name: 'Add a moment' }));
    expect(await section.findByText('It overflows.')).toBeDefined();
    expect(await stretches()).toContainEqual([640, 660]);
  });

  test('are marked further beside the video, which opens with its panel', async () => {
    const { id, section, user, abilities } = await openFilm();
    await user.click(section.getByRole('button', { name: 'Open the video and mark' }));
    expect(abilities.openVideo).toHaveBeenCalledWith(film.url, id);
  });

  test('are not among the quotes, and a page without a video has none', async () => {
    await openFilm();
    const quotes = screen.getByRole('heading', { name: /^Excerpts/ }).closest('section') as HTMLElement;
    expect(within(quotes).queryByText(/7:10/)).toBeNull();
    cleanup();
    const { result } = await actions.saveResource({ kind: 'page', name: 'Rain', url: 'https://river.example/rain' });
    showInLibrary(<DetailPane id={result.id} address={{ view: 'all', resource: result.id }} />);
    await screen.findByRole('heading', { name: /^Excerpts/ });
    expect(screen.queryByRole('heading', { name: /^Moments/ })).toBeNull();
  });
});
