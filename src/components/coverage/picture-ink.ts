import type { Competency } from '../../model/framework.ts';

/** The colours that a picture is drawn in, by the names that they have in tokens.css without the two dashes. */
export type Ink = (name: string) => string;

/** The rules of the light theme: a picture is for paper, whatever the screen looks like now. */
function lightRule(): CSSStyleDeclaration | undefined {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && rule.style.colorScheme === 'light' && rule.style.getPropertyValue('--paper'))
        return rule.style;
  return undefined;
}

/** The colours of the light theme as the stylesheet has them; where there is none, black on nothing. */
export function lightInk(): Ink {
  const light = lightRule();
  return (name) => light?.getPropertyValue(`--${name}`).trim() || 'currentColor';
}

/** The three tones of a hue, or the quiet ones where a competency has none. */
export function tonesOf(hue: Competency['hue'], ink: Ink): { strong: string; soft: string; line: string } {
  return hue
    ? { strong: ink(`${hue}-strong`), soft: ink(`${hue}-soft`), line: ink(`${hue}-line`) }
    : { strong: ink('ink-2'), soft: ink('sunken'), line: ink('line-strong') };
}
