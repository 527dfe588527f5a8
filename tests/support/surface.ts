/** One page of the extension (popup or options), however its browser reaches it. The two browsers differ here and nowhere above. */
export interface Surface {
  /** Runs the body of an async function in the page; its answer must be plain data. */
  run(body: string): Promise<unknown>;
  /** A real press of the main button at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** A real key or chord: 'Tab', 'a', 'Control+z', 'Shift+Tab'. */
  key(chord: string): Promise<void>;
  /** Gives files to the page's file input, as the system's file chooser would. */
  chooseFile(selector: string, file: string): Promise<void>;
  /** A PNG of what is seen. */
  picture(options?: { whole?: boolean }): Promise<Buffer>;
}

/** Splits 'Control+Shift+z' into what is held and what is pressed. */
export function chordOf(chord: string): { held: string[]; pressed: string } {
  const keys = chord.length > 1 ? chord.split('+') : [chord];
  return { held: keys.slice(0, -1), pressed: keys.at(-1) ?? chord };
}
