// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommentsOn } from '../../../src/components/feedback/comments-on.tsx';
import { RoundPage } from '../../../src/components/feedback/round-page.tsx';
import { Rounds } from '../../../src/components/feedback/rounds.tsx';
import { SendRoundPage } from '../../../src/components/feedback/send-round-page.tsx';
import { actions } from '../../../src/hooks/use-actions.ts';
import type { Id } from '../../../src/model/identity.ts';
import { SAMPLE_COLLECTION } from '../../../src/model/sample-unit.ts';
import { database } from '../../../src/storage/database.ts';
import { freshLibrary } from '../../support/fresh-library.ts';
import { showInLibrary } from '../../support/library-around.tsx';

const JONAS = 'urn:uuid:00000000-0000-4000-8000-0000000000aa';
const ANSWER = 'urn:uuid:00000000-0000-4000-8000-0000000000f1';
const STUCK = 'At the second graph.';
const THANKS = 'Thank you, I will add a third.';
const stamp = { curator: JONAS, dateSaved: '2026-11-18T10:00:00.000Z', dateChanged: '2026-11-18T10:00:00.000Z' };
let request: Id;
let question: Id;

beforeEach(async () => {
  location.hash = '';
  await freshLibrary();
  await actions.addSampleUnit();
  request = (await actions.askForFeedback(SAMPLE_COLLECTION, ['Where would they get stuck?'])).result;
  question = (await database.requests.get(request))?.questions[0]?.id ?? '';
});
afterEach(cleanup);

const jonasAnswers = () =>
  database.feedback.put({ id: ANSWER, ...stamp, target: SAMPLE_COLLECTION, question, text: STUCK });

test('what is said to an answer stands under it, and not a second time beside it', async () => {
  await jonasAnswers();
  await actions.addFeedback(SAMPLE_COLLECTION, { text: THANKS, inReplyTo: ANSWER });
  showInLibrary(<RoundPage id={request} />);
  await screen.findByRole('button', { name: 'Comment' });
  expect(await screen.findAllByText(STUCK)).toHaveLength(1);
  expect(screen.getAllByText(THANKS)).toHaveLength(1);
});

test('whoever answered sees what was said to the answer', async () => {
  const { curator } = (await actions.readSettings()) ?? { curator: '' };
  await database.requests.update(request, { curator: JONAS });
  await jonasAnswers();
  await database.feedback.update(ANSWER, { curator });
  const words = {
    id: ANSWER.replace('f1', 'f2'),
    ...stamp,
    target: SAMPLE_COLLECTION,
    text: THANKS,
    inReplyTo: ANSWER,
  };
  await database.feedback.put(words);
  showInLibrary(<RoundPage id={request} />);
  expect((await screen.findByText(THANKS)).closest('li')?.textContent).toContain('Where would they get stuck?');
  expect(screen.getAllByText(THANKS)).toHaveLength(1);
});

test('answers to a request that was taken back stay as words on the collection', async () => {
  await jonasAnswers();
  await actions.removeRequest(request);
  showInLibrary(<CommentsOn target={SAMPLE_COLLECTION} />);
  expect(await screen.findByText(STUCK)).toBeDefined();
});

test('before answers leave, only what the sender says is looked at', async () => {
  const { curator } = (await actions.readSettings()) ?? { curator: '' };
  await database.requests.update(request, { curator: JONAS });
  const unit = await database.collections.get(SAMPLE_COLLECTION);
  const [part] = unit?.parts.filter((each) => each.kind === 'item') ?? [];
  const resource = part?.kind === 'item' ? part.resource : '';
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  await database.resources.update(resource, { name: 'Untitled', curator: JONAS, license });
  const { result: quote } = await actions.addQuote(resource, { exact: 'It rained. '.repeat(200) });
  await actions.addFeedback(quote, { text: 'A long rain.', protocol: 'cool' });
  await actions.addFeedback(resource, { text: 'Write to me: ana@school.example', protocol: 'warm' });
  await database.feedback.toCollection().modify({ curator });
  showInLibrary(<SendRoundPage id={request} />);
  expect(await screen.findByText(/e-mail address/i)).toBeDefined();
  expect(screen.queryByText(/no proper title/)).toBeNull();
  expect(screen.queryByText(/long quote/)).toBeNull();
});

test('what is to be done with a file of a round is said once', async () => {
  showInLibrary(<SendRoundPage id={request} />);
  await screen.findByRole('heading', { name: 'What goes' });
  expect(screen.getAllByText(/^Save this file and send it to colleagues/)).toHaveLength(1);
});

test('words that were typed stay when Escape is pressed, and an empty form closes', async () => {
  showInLibrary(<CommentsOn target={SAMPLE_COLLECTION} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Comment' }));
  const field = await screen.findByRole('textbox');
  fireEvent.change(field, { target: { value: 'The second graph' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'The second graph');
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a comment that is sent by two quick presses stands once', async () => {
  showInLibrary(<CommentsOn target={SAMPLE_COLLECTION} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Comment' }));
  const field = await screen.findByRole('textbox');
  fireEvent.change(field, { target: { value: THANKS } });
  for (const _ of ['one', 'two']) fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await screen.findByRole('button', { name: 'Comment' });
  expect(await database.feedback.count()).toBe(1);
});

test('whoever types their name where a round leaves goes on typing, though the file is written anew meanwhile', async () => {
  showInLibrary(<SendRoundPage id={request} />);
  const field = await screen.findByRole('textbox', { name: 'Your name' });
  fireEvent.change(field, { target: { value: 'Ana' } });
  await screen.findByRole('heading', { name: 'From Ana' });
  await new Promise((done) => setTimeout(done, 100));
  expect(field.isConnected).toBe(true);
  fireEvent.change(field, { target: { value: 'Ana Ribeiro' } });
  await screen.findByRole('heading', { name: 'From Ana Ribeiro' });
  expect(field.isConnected).toBe(true);
});

test('a request that is sent by two quick presses is one', async () => {
  await actions.removeRequest(request);
  showInLibrary(<Rounds collection={SAMPLE_COLLECTION} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Ask for feedback' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'What is missing?' } });
  const make = screen.getByRole('button', { name: 'On to the file' });
  for (const _ of ['one', 'two']) fireEvent.click(make);
  await waitFor(() => expect(location.hash).toMatch(/^#\/round\//));
  await new Promise((done) => setTimeout(done, 50));
  expect(await database.requests.count()).toBe(1);
});
