import { expect, test } from 'vitest';
import { keptFiles, scriptsIn, textOf } from './source-files.ts';

const styles = keptFiles.filter((file) => file.startsWith('src/styles/'));

/** Properties and values that mean one side of the screen, where the start or the end of the line is meant. */
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|(?:left|right)(?=\s*:)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear)\s*:\s*(?:left|right))(?![\w-])/g;

/** The same in a style that a component writes itself. */
const PHYSICAL_STYLE =
  /\b(?:(?:margin|padding|border)(?:Left|Right)\w*|border(?:Top|Bottom)(?:Left|Right)Radius|textAlign:\s*'(?:left|right)'|style=\{\{[^}]*\b(?:left|right):)/g;

const ONE = String.raw`(?:var\([^()]*\)|[^\s;()]+)`;
/** Four values at once, of which the second is the right side and the fourth the left. */
const FOUR_SIDES = new RegExp(
  String.raw`(?<![\w-])(?:margin|padding|inset)\s*:\s*${ONE}\s+(${ONE})\s+${ONE}\s+(?!\1\s*;)${ONE}\s*;`,
  'g',
);
const found = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(pattern)].map(([words]) => `${file}:${index + 1} ${words}`)),
  );

test('no style names left or right: Arabic starts on the other side', () => {
  expect(found(styles, PHYSICAL)).toEqual([]);
  expect(found(styles, FOUR_SIDES)).toEqual([]);
  expect(found(scriptsIn('src/components'), PHYSICAL_STYLE)).toEqual([]);
});
