import { rememberChoice } from '../../kit/choices-here.ts';

/** How a list looks: three lines for each resource, one line, or a picture with words below it. */
export const looks = ['comfortable', 'compact', 'cards'] as const;
export type Look = (typeof looks)[number];

const KEY = 'look';

/** The look chosen last, on this machine. */
export const rememberedLook = (): Look => looks.find((look) => look === localStorage.getItem(KEY)) ?? 'comfortable';

export const rememberLook = (look: Look): void => rememberChoice(KEY, look);
