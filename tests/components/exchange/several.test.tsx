// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DropBundle } from '../../../src/components/exchange/drop-bundle.tsx';
import { OpenBundlePage } from '../../../src/components/exchange/open-bundle-page.tsx';
import { Several } from '../../../src/components/exchange/several.tsx';
import { gather } from '../../../src/export/gather.ts';
import { bundleToJson, toBundle } from '../../../src/export/to-json.ts';
import { actions } from '../../../src/hooks/use-actions.ts';
import type { Id } from '../../../src/model/identity.ts';
import type { Library } from '../../../src/model/library.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { barriersIn } from '../../support/barriers.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';
import { ANSWER, answerTo, GRAPHS, graphsOf, JONAS, share } from './a-colleague.tsx';

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('several files at once', () => {
  const filesOf = (texts: readonly string[]) => texts.map((text, at) => new File([text], `answer-${at + 1}.json`));

  test('say who says what, come in by one press, and leave by another', async () => {
    const file = await share();
    const answers = [
      await answerTo(file, (library) => {
        graphsOf(library).name = 'Two graphs, two lies';
      }),
      await answerTo(
        file,
        (library) => {
          graphsOf(library).keywords = ['statistics'];
        },
        ANSWER.replace('f1', 'f2'),
      ),
      'not a bundle at all {',
    ];
    const user = userEvent.setup();
    const { container } = showInLibrary(<OpenBundlePage />);
    await user.upload(screen.getByLabelText('Choose a file'), filesOf(answers));
    expect(await screen.findByRole('heading', { level: 1, name: 'Open 3 files' })).toBeDefined();
    expect(screen.getAllByText('Jonas Weber')).toHaveLength(2);
    expect(screen.getAllByText('1 change')).toHaveLength(2);
    expect(screen.getByRole('heading', { name: 'answer-3.json' })).toBeDefined();
    expect(await barriersIn(container)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Bring in all' }));
    await screen.findByText('It is in your library');
    expect(await database.resources.get(GRAPHS)).toMatchObject({
      name: 'Two graphs, two lies',
      keywords: expect.arrayContaining(['statistics']),
    });
    expect(await database.exchanges.count()).toBe(3);
    await user.click(screen.getByRole('button', { name: 'Undo all of it' }));
    await screen.findByText('Taken back. Your library is as it was.');
    expect((await database.resources.get(GRAPHS))?.name).toBe('Two graphs, one lie');
  });

  test('can be looked at one by one', async () => {
    const file = await share();
    const answer = await answerTo(file, (library) => {
      graphsOf(library).name = 'Two graphs, two lies';
    });
    const user = userEvent.setup();
    showInLibrary(<OpenBundlePage />);
    await user.upload(screen.getByLabelText('Choose a file'), filesOf([answer, file]));
    await user.click(await screen.findByRole('button', { name: /^Look\s*Water$/ }));
    expect(await screen.findByRole('button', { name: 'Bring in 1 change' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Open 2 files' })).toBeDefined();
  });

  const two = async () => {
    const file = await share();
    const rename = (name: string) => (library: Library) => {
      graphsOf(library).name = name;
    };
    return [
      await answerTo(file, rename('Two graphs, two lies')),
      await answerTo(file, rename('Two graphs, two lies'), ANSWER.replace('f1', 'f2')),
    ];
  };

  test('are shown anew where further files are dropped after the first have come in', async () => {
    const answers = filesOf(await two());
    const user = userEvent.setup();
    const drop = async (files: File[]) => {
      const event = new Event('drop', { cancelable: true });
      dispatchEvent(Object.assign(event, { dataTransfer: { types: ['Files'], files } }));
    };
    showInLibrary(
      <DropBundle>
        <OpenBundlePage />
      </DropBundle>,
    );
    await drop(answers);
    await user.click(await screen.findByRole('button', { name: 'Bring in all' }));
    await screen.findByText('It is in your library');
    await drop([...answers, new File(['no bundle {'], 'third.json')]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Open 3 files' })).toBeDefined();
    expect(await screen.findByRole('button', { name: 'Bring in all' })).toBeDefined();
    expect(screen.queryByText('It is in your library')).toBeNull();
  });

  test('say what went wrong where the library cannot be read', async () => {
    const answers = filesOf(await two());
    vi.spyOn(actions, 'readLibrary').mockRejectedValue(new Error('closed'));
    const onLeave = vi.fn();
    showInLibrary(<Several files={answers} onLook={() => {}} onLeave={onLeave} />);
    expect(await screen.findByRole('alert')).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Choose another file' }));
    expect(onLeave).toHaveBeenCalled();
  });

  test('are known for the teacher’s own, also right after the page was opened', async () => {
    await database.resources.toCollection().modify({ curator: JONAS });
    const files = filesOf([await share(), 'no bundle {']);
    await database.resources.clear();
    showInLibrary(<Several files={files} onLook={() => {}} onLeave={() => {}} />);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Bring in all' }));
    await screen.findByText('It is in your library');
    expect(await database.resources.get(GRAPHS)).toMatchObject({ curator: JONAS });
    expect(await database.resources.get(GRAPHS)).not.toHaveProperty('provenance');
  });

  test('say who has answered a round, each round once, and lead to the answers', async () => {
    const { result: request } = await actions.askForFeedback(SAMPLE_COLLECTION, ['Where would they get stuck?']);
    const asked = await database.requests.get(request);
    const library = await actions.readLibrary();
    const answer = (curator: Id, name: string, id: Id) => {
      const stamp = { curator, dateSaved: '2026-11-18T10:00:00.000Z', dateChanged: '2026-11-18T10:00:00.000Z' };
      const question = asked?.questions[0]?.id ?? '';
      const words = { id, ...stamp, target: SAMPLE_COLLECTION, question, text: `At the graphs, says ${name}` };
      const theirs = {
        ...library,
        curators: [...library.curators, { id: curator, ...stamp, name }],
        feedback: [words],
      };
      const round = { answers: request, by: curator };
      const info = { date: stamp.dateSaved, curator, name: `${name}’s answers`, id: id.replace('f', 'e'), round };
      return bundleToJson(toBundle(gather(theirs, round, { privateNotes: false, savedTexts: false }), info));
    };
    const answers = filesOf([
      answer(JONAS, 'Jonas Weber', ANSWER),
      answer(JONAS.replace('aa', 'ab'), 'Ada Ruiz', ANSWER.replace('f1', 'f2')),
    ]);
    const user = userEvent.setup();
    const { container } = showInLibrary(<Several files={answers} onLook={() => {}} onLeave={() => {}} />);
    const sentence = /^Jonas Weber and Ada Ruiz have answered what you asked about/;
    expect(await screen.findAllByText(sentence)).toHaveLength(1);
    expect(await barriersIn(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bring in all' }));
    expect((await screen.findByRole('link', { name: 'See the answers' })).getAttribute('href')).toContain(
      request.slice('urn:uuid:'.length),
    );
    expect(await database.feedback.count()).toBe(2);
  });

  test('warn where they would write over a large part of the library', async () => {
    const file = await share();
    const answer = (id: Id) =>
      answerTo(
        file,
        (library) => {
          for (const row of library.resources) row.name = `${row.name}!`;
          for (const row of library.excerpts) row.note = 'Read this';
          for (const row of library.alignments) row.why = 'Because';
        },
        id,
      );
    const answers = filesOf([await answer(ANSWER), await answer(ANSWER.replace('f1', 'f2'))]);
    await database.competencies.clear();
    showInLibrary(<Several files={answers} onLook={() => {}} onLeave={() => {}} />);
    await screen.findByRole('button', { name: 'Bring in all' });
    expect(screen.getByText(/^This would change a large part of your library/)).toBeDefined();
  });
});
