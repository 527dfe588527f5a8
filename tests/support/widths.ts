import type { Session } from './session.ts';

/** A window of a school laptop, and one as narrow as a telephone. */
export const WIDE = 1280;
export const NARROW = 320;

/** Makes the window narrow for a moment: what stands open stays open. */
export async function whileNarrow(session: Session, look: () => Promise<void>): Promise<void> {
  await session.setWidth(NARROW, 700);
  try {
    await look();
  } finally {
    await session.setWidth(WIDE);
  }
}
