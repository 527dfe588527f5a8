import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../../src/words/say.ts';
import { startChromium } from '../support/chromium.ts';
import { startFirefox } from '../support/firefox.ts';
import { type SampleSite, startSampleSite } from '../support/sample-site.ts';
import { addSample, collectionAddress } from '../support/screens/sample.ts';
import { sentenceLike } from '../support/sentence-like.ts';
import type { Session } from '../support/session.ts';
import { openFile, rowsOf, savedFile } from '../support/teacher.ts';

const QUESTION = say('feedback.idea_stuck');
const ANSWER = 'At the second graph: its axis does not begin at nought.';

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('a round of feedback between two teachers, in %s', (_, start) => {
  let site: SampleSite;
  let ana: Session;
  let ben: Session;
  beforeAll(async () => {
    site = await startSampleSite();
    const options = { proxyPort: site.port, width: 1280, height: 900, still: true };
    ana = await start(options);
    ben = await start(options);
    for (const [session, name] of [
      [ana, 'Ana Ribeiro'],
      [ben, 'Ben Okoye'],
    ] as const) {
      const library = await session.openLibrary('#/settings');
      await library.fill('textbox', say('settings.yourName'), name);
    }
    await addSample(ana);
  });
  afterAll(async () => {
    await ana?.close();
    await ben?.close();
    await site?.close();
  });

  test('is asked, opened as a task, answered, sent back alone, and merged', async () => {
    const asking = await ana.openLibrary(`${await collectionAddress(ana)}/feedback`);
    await asking.click('button', say('feedback.ask'));
    await asking.click('button', QUESTION);
    await asking.click('button', say('feedback.makeRequest'));
    await asking.click('button', say('sharing.save'));
    const request = await savedFile(ana, '.json');

    const answering = await openFile(ben, request);
    await answering.says(/^Ana Ribeiro asks for feedback on “.*”: 1 question$/m);
    await answering.click('button', /^Bring in/);
    await answering.click('link', say('feedback.answerQuestions'));
    await answering.fill('textbox', say('feedback.yourAnswer'), ANSWER);
    await answering.click('button', say('feedback.yourReview'));
    await answering.click('radio', say('feedback.verdict_partly'), {
      within: ['group', say('feedback.criterion_access')],
    });
    await answering.click('link', 'The aquifer under our feet', { within: ['main'] });
    await answering.click('button', sentenceLike('feedback.secondIts', 'name'));
    await answering.says(say('feedback.youSecond'));
    await answering.click('button', say('feedback.addTry'));
    await answering.fill('textbox', say('feedback.happened'), 'They drew the layers before the film did.');
    await answering.click('button', say('feedback.save'));
    await answering.says(/They drew the layers/);
    await answering.click('link', say('feedback.send'));
    await answering.click('button', say('sharing.save'));
    const answers = await savedFile(ben, '.json');

    const opening = await openFile(ana, answers);
    await opening.says(/^Ben Okoye has answered what you asked about “.*”$/m);
    await opening.click('button', /^Bring in/);
    await opening.click('link', say('feedback.seeAnswers'));
    await opening.says(ANSWER);
    await opening.click('link', 'The aquifer under our feet', { within: ['main'] });
    await opening.says(say('feedback.secondedBy', { count: 1 }));
    const { feedback, reviews, uses, resources } = await rowsOf(opening);
    expect([feedback, reviews, uses].map((rows) => rows?.length)).toEqual([1, 1, 1]);
    expect(resources?.every(({ curator }) => curator !== uses?.[0]?.curator)).toBe(true);
  });
});
