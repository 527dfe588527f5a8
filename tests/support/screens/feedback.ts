import { say } from '../../../src/words/say.ts';
import type { Session } from '../session.ts';
import { rowsOf } from '../teacher.ts';
import { onceASession } from './once-a-session.ts';
import { collectionAddress } from './sample.ts';
import type { LibraryScreen } from './screen-of-library.ts';

/** The feedback of the sample's collection, with nothing left open by the screen before. */
async function openFeedback(session: Session) {
  const address = await collectionAddress(session);
  await session.openLibrary('#/all');
  return session.openLibrary(`${address}/feedback`);
}

/** The address of a round of feedback on the sample: one is asked for where there is none. */
const roundAddress = onceASession(async (session) => {
  const library = await openFeedback(session);
  await library.click('button', say('feedback.ask'));
  await library.click('button', say('feedback.idea_stuck'));
  await library.click('button', say('feedback.makeRequest'));
  await library.see('button', say('sharing.save'));
  const { requests = [] } = await rowsOf(library);
  return `#/round/${String(requests[0]?.id).slice('urn:uuid:'.length)}`;
});

export const feedbackScreens: LibraryScreen[] = [
  {
    name: 'feedback',
    async open(session) {
      const library = await openFeedback(session);
      await library.click('button', say('feedback.yourReview'));
      await library.click('button', say('feedback.comment'));
      await library.click('button', say('feedback.ask'));
      await library.see('button', say('feedback.idea_fit'));
      return library;
    },
  },
  {
    name: 'feedback-round',
    async open(session) {
      const library = await session.openLibrary(await roundAddress(session));
      await library.see('heading', say('feedback.plan'));
      return library;
    },
  },
  {
    name: 'feedback-send',
    async open(session) {
      const library = await session.openLibrary(`${await roundAddress(session)}/send`);
      await library.see('button', say('sharing.save'));
      return library;
    },
  },
];
