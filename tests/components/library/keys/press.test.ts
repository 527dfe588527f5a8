// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { keyTable, pressesFor, written } from '../../../../src/components/library/key-map.ts';
import { keyOf, pressOf } from '../../../../src/components/library/press.ts';

const press = (key: string, code: string, held: KeyboardEventInit = {}) =>
  pressOf(new KeyboardEvent('keydown', { key, code, ...held }));

describe('a key press', () => {
  it('is called by the letter, and by Shift with it', () => {
    expect(press('x', 'KeyX')).toBe('x');
    expect(press('X', 'KeyX', { shiftKey: true })).toBe('shift+x');
  });

  it('is called by the sign that is written, wherever its key lies', () => {
    expect(press('?', 'Minus', { shiftKey: true })).toBe('?');
    expect(press('/', 'Digit7', { shiftKey: true })).toBe('/');
    expect(press('1', 'Digit1', { shiftKey: true })).toBe('1');
  });

  it('means the same with Ctrl and with Cmd', () => {
    expect(press('k', 'KeyK', { ctrlKey: true })).toBe('mod+k');
    expect(press('Z', 'KeyZ', { metaKey: true, shiftKey: true })).toBe('mod+shift+z');
    expect(press('ArrowUp', 'ArrowUp', { altKey: true, shiftKey: true })).toBe('alt+shift+arrowup');
  });

  it('counts as the Latin letter beside it on Cyrillic, Greek and Arabic keyboards', () => {
    expect(press('о', 'KeyJ')).toBe('j');
    expect(press('Ч', 'KeyX', { shiftKey: true })).toBe('shift+x');
    expect(press('ψ', 'KeyC')).toBe('c');
    expect(press('ن', 'KeyK', { ctrlKey: true })).toBe('mod+k');
    expect(press('؟', 'Slash', { shiftKey: true })).toBe('?');
    expect(press('٣', 'Digit3')).toBe('3');
  });

  it('stays the letter it is on Latin keyboards that put it elsewhere', () => {
    expect(keyOf({ key: 'z', code: 'KeyY' })).toBe('z');
    expect(keyOf({ key: 'ö', code: 'Semicolon' })).toBe('ö');
  });
});

describe('the table of keys', () => {
  it('gives no press two meanings in one place', () => {
    for (const place of ['list', 'unit'] as const) {
      const presses = Object.values(keyTable)
        .filter(({ where }) => where === 'anywhere' || where === place)
        .flatMap((line) => [...('presses' in line ? line.presses : []), ...('natively' in line ? line.natively : [])]);
      expect(presses.toSorted()).toEqual([...new Set(presses)].toSorted());
    }
  });

  it('writes presses as they stand on the keys', () => {
    expect(pressesFor('redo').map(written)).toEqual(['Ctrl+Shift+Z', 'Ctrl+Y']);
    expect(pressesFor('goInbox').map(written)).toEqual(['G I']);
    expect(pressesFor('moveInUnit').map(written)).toEqual(['Alt+↑', 'Alt+↓']);
    expect(pressesFor('trash').map(written)).toEqual(['Del', '#']);
  });
});
