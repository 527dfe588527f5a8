import { expect } from 'vitest';
import { cutWords } from './cut-words.ts';
import type { Screen } from './screen.ts';
import type { Session } from './session.ts';
import { cutLines, focusUnseen, tooLow, whileSpaced } from './zoomed.ts';

/** What is left of a window of 1280 × 1024 when everything in it is so much larger. */
const ZOOMS = [
  { zoom: '400 %', width: 320, height: 256 },
  { zoom: '200 %', width: 640, height: 512 },
];

/** The library's window as small as zooming makes it: whatever is done there is done by pressing what can be pressed there. */
export const zoomIn = (session: Session): Promise<void> => session.setWidth(320, 256);

/** Zoomed in, all can be read, also with the words further apart, and what has the focus can be seen. */
export async function expectUsableZoomed(session: Session, screen: Screen): Promise<void> {
  for (const { zoom, width, height } of ZOOMS) {
    await session.setWidth(width, height);
    await screen.rest();
    const { unseen, controls } = await focusUnseen(screen);
    const found = {
      unseen,
      tooLow: await tooLow(screen),
      fits: await screen.fitsItsWidth(),
      cut: await whileSpaced(screen, async () => [...(await cutWords(screen)), ...(await cutLines(screen))]),
    };
    expect({ zoom, ...found }).toEqual({ zoom, unseen: [], tooLow: [], fits: true, cut: [] });
    expect(controls).toBeGreaterThan(0);
  }
}
