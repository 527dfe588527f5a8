import type { Sentence } from '../../words/say.ts';

/** Where a key works: on every page of the library, in a list of resources, in the plan of a collection. */
export const keyPlaces = ['anywhere', 'list', 'unit'] as const;
export type KeyPlace = (typeof keyPlaces)[number];

interface KeyLine {
  /** Presses that do it, as press.ts names them: 'x', 'shift+x', 'mod+k', 'g i' for G and then I. */
  presses?: readonly string[];
  /** Presses that the browser, a link or the list itself answers to. */
  natively?: readonly string[];
  does: Sentence['key'];
  where: KeyPlace;
}

/** As many competencies as there are digits to press. */
export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Every key of the library: what handles keys, the window of keys, the palette and docs/keyboard.md all take them from here. */
export const keyTable = {
  save: { natively: ['alt+shift+s'], does: 'keys.save', where: 'anywhere' },
  palette: { presses: ['mod+k'], does: 'shell.keysPalette', where: 'anywhere' },
  search: { presses: ['/'], does: 'keys.search', where: 'anywhere' },
  undo: { presses: ['mod+z'], does: 'keys.undo', where: 'anywhere' },
  redo: { presses: ['mod+shift+z', 'mod+y'], does: 'keys.redo', where: 'anywhere' },
  goInbox: { presses: ['g i'], does: 'shell.keysGoInbox', where: 'anywhere' },
  goAll: { presses: ['g a'], does: 'shell.keysGoAll', where: 'anywhere' },
  goTrash: { presses: ['g t'], does: 'shell.keysGoTrash', where: 'anywhere' },
  goCoverage: { presses: ['g c'], does: 'shell.keysGoCoverage', where: 'anywhere' },
  goHistory: { presses: ['g h'], does: 'shell.keysGoHistory', where: 'anywhere' },
  goSettings: { presses: ['g s'], does: 'shell.keysGoSettings', where: 'anywhere' },
  goTags: { presses: ['g k'], does: 'shell.keysGoTags', where: 'anywhere' },
  leave: { presses: ['escape'], does: 'keys.leave', where: 'anywhere' },
  help: { presses: ['?'], does: 'keys.help', where: 'anywhere' },

  next: { presses: ['j'], natively: ['arrowdown'], does: 'shell.keysNext', where: 'list' },
  previous: { presses: ['k'], natively: ['arrowup'], does: 'shell.keysPrevious', where: 'list' },
  open: { natively: ['enter'], does: 'keys.open', where: 'list' },
  quickLook: { presses: [' '], does: 'reading.keysQuickLook', where: 'list' },
  openPage: { presses: ['o'], does: 'keys.openPage', where: 'list' },
  select: { presses: ['x'], does: 'keys.select', where: 'list' },
  selectTo: { presses: ['shift+x'], does: 'keys.selectTo', where: 'list' },
  competencies: { presses: DIGITS, does: 'keys.competencies', where: 'list' },
  collect: { presses: ['c'], does: 'keys.collect', where: 'list' },
  move: { presses: ['m'], does: 'shell.keysMove', where: 'list' },
  tags: { presses: ['t'], does: 'keys.tags', where: 'list' },
  details: { presses: ['l'], does: 'shell.keysDetails', where: 'list' },
  export: { presses: ['e'], does: 'keys.export', where: 'list' },
  trash: { presses: ['delete', '#'], does: 'keys.trash', where: 'list' },

  moveInUnit: { natively: ['alt+arrowup', 'alt+arrowdown'], does: 'keys.moveInUnit', where: 'unit' },
  moveToHeading: {
    natively: ['alt+shift+arrowup', 'alt+shift+arrowdown'],
    does: 'shell.keysMoveToHeading',
    where: 'unit',
  },
} as const satisfies Record<string, KeyLine>;

export type KeyName = keyof typeof keyTable;

const signs: Record<string, string> = {
  mod: 'Ctrl',
  escape: 'Esc',
  delete: 'Del',
  arrowup: '↑',
  arrowdown: '↓',
};

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** A press as it is printed on the keys: 'Ctrl+Shift+Z', 'G I', 'Alt+↑'. */
export const written = (press: string): string =>
  press === ' '
    ? 'Space'
    : press
        .split(' ')
        .map((one) =>
          one
            .split('+')
            .map((key) => signs[key] ?? capital(key))
            .join('+'),
        )
        .join(' ');

/** All presses that do something. */
export function pressesFor(name: KeyName): readonly string[] {
  const { presses = [], natively = [] }: KeyLine = keyTable[name];
  return [...presses, ...natively];
}

/** The first of the presses that do something, as it is printed beside its name. */
export const keysFor = (name: KeyName): string => written(pressesFor(name)[0] ?? '');

/** Whether a press is one that does this. */
export const isPressFor = (name: KeyName, press: string): boolean => pressesFor(name).includes(press);

type Handlers<Handler> = { readonly [name in KeyName]?: Handler };

/** Gives each press of the table what is to be done on it. */
export function byPress<Handler>(handlers: Handlers<Handler>): Record<string, Handler> {
  const names = Object.keys(handlers) as KeyName[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const handler = handlers[name];
      const { presses = [] }: KeyLine = keyTable[name];
      return handler === undefined ? [] : presses.map((press) => [press, handler]);
    }),
  );
}
