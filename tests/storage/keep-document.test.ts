import { beforeEach, expect, it } from 'vitest';
import { joinPages } from '../../src/capture/document/pdf-text.ts';
import { database } from '../../src/storage/database.ts';
import { takeBack } from '../../src/storage/delete-actions.ts';
import { keepDocument } from '../../src/storage/document-actions.ts';
import { addQuote } from '../../src/storage/excerpt-actions.ts';
import { saveResource } from '../../src/storage/resource-actions.ts';
import { undo } from '../../src/storage/undo.ts';
import { freshLibrary } from '../support/fresh-library.ts';

beforeEach(freshLibrary);

const text = joinPages(['The well is late.', 'Rain takes its time, and so do we.']);

it('a document gets its text as a part of saving it: its quotes know their page, and one undo takes back all', async () => {
  const { action, result } = await saveResource({
    kind: 'document',
    name: 'Atlas',
    url: 'https://wells.example/a.pdf',
  });
  await addQuote(result.id, { exact: 'Rain takes its time', prefix: 'late. ', suffix: ', and so do we' });
  await keepDocument(result.id, { author: ['Ada'], numberOfPages: 2, text }, action);
  expect(await database.resources.get(result.id)).toMatchObject({ name: 'Atlas', author: ['Ada'], numberOfPages: 2 });
  expect(await database.savedTexts.get(result.id)).toMatchObject({ pages: [0, 18] });
  expect((await database.excerpts.toArray())[0]).toMatchObject({ page: 2, position: { start: 18, end: 37 } });
});

it('what the teacher said of a document stays, and reading it alone is one undo', async () => {
  const { result } = await saveResource({ kind: 'document', name: 'Atlas', author: ['Lin'] });
  const title = { was: 'Atlas', is: 'Stated' };
  const { action } = await keepDocument(result.id, { title, author: ['Ada'], numberOfPages: 2, text });
  expect(await database.resources.get(result.id)).toMatchObject({ name: 'Stated', author: ['Lin'] });
  await undo(action ?? 0);
  expect(await database.savedTexts.get(result.id)).toBeUndefined();
  expect(await database.resources.get(result.id)).toMatchObject({ name: 'Atlas', author: ['Lin'] });
});

it('a document that was taken back while it was read leaves no text behind', async () => {
  const { action, result } = await saveResource({ kind: 'document', name: 'Atlas' });
  await takeBack(result.id);
  await keepDocument(result.id, { numberOfPages: 2, text }, action);
  expect(await database.savedTexts.count()).toBe(0);
});
