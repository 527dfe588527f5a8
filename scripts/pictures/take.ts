import path from 'node:path';
import type { Screen } from '../../tests/support/screen.ts';
import type { LibraryScreen } from '../../tests/support/screens/screen-of-library.ts';
import type { Session } from '../../tests/support/session.ts';

export const pictures = path.resolve(import.meta.dirname, '../../docs/pictures');
export const WIDE = { width: 1280, height: 860 };
const LARGE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 700 };

/** @param file the ending decides the format: what no document shows is kept as WebP, which takes a fifth of the room */
async function take(session: Session, { open }: LibraryScreen, file: string): Promise<void> {
  // Every screen can be opened again: on a busy machine the first time may be too slow.
  const screen: Screen = await open(session).catch(() => open(session));
  await screen.settled();
  await screen.savePicture(path.join(pictures, file));
}

/** A screen of the library as it is wide in light and dark, narrow, and in a large window. */
export async function takeScreen(session: Session, screen: LibraryScreen): Promise<void> {
  const { name } = screen;
  await session.setWidth(WIDE.width, WIDE.height);
  await take(session, screen, `${name}.png`);
  await session.setDark(true);
  await take(session, screen, `${name}-dark.png`);
  await session.setDark(false);
  await session.setWidth(NARROW.width, NARROW.height);
  await take(session, screen, `${name}-320.png`);
  await session.setWidth(LARGE.width, LARGE.height);
  await take(session, screen, `${name}-1440.webp`);
  await session.setWidth(WIDE.width, WIDE.height);
}

/** The same screen where Arabic is spoken. */
export async function takeFromRightToLeft(session: Session, screen: LibraryScreen): Promise<void> {
  await session.setWidth(WIDE.width, WIDE.height);
  await take(session, screen, `${screen.name}-ar.webp`);
}
