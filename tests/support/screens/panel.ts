import { say } from '../../../src/words/say.ts';
import type { Screen } from '../screen.ts';
import type { Session } from '../session.ts';
import { clip } from '../teacher.ts';

async function addMoment(panel: Screen, from: string, to: string, note: string, competency: RegExp): Promise<void> {
  await panel.fill('textbox', say('moments.start'), from);
  await panel.key('Enter');
  await panel.see('button', say('moments.markEnd'));
  await panel.fill('textbox', say('moments.end'), to);
  await panel.key('Enter');
  await panel.fill('textbox', say('moments.note'), note);
  await panel.click('button', competency);
  await panel.see('button', competency, { pressed: true });
}

/** The panel beside a short film: two moments kept, a third at hand. */
export async function openPanelOfFilm(session: Session, film: string): Promise<Screen> {
  const popup = await clip(session, film);
  await popup.click('button', say('moments.mark'));
  const panel = await session.enterPanel();
  await panel.see('button', say('moments.markStart'));
  await addMoment(panel, '0:01', '0:03', 'It rains. The level does not move yet.', /^Core content/);
  await panel.click('button', say('moments.keepIt'));
  await addMoment(panel, '0:09', '0:12', 'Which week would you choose to dig?', /^Collaboration/);
  await panel.click('button', say('moments.keepIt'));
  await addMoment(
    panel,
    '0:04',
    '0:07',
    'The well is late. Let them say why before they watch on.',
    /^Critical thinking/,
  );
  await panel.click('button', say('transcript.notNow'));
  return panel;
}
