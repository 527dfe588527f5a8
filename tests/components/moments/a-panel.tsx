import { render, screen, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import type { PlayerAnswer } from '../../../src/capture/player/ask-player.ts';
import { type Abilities, AbilitiesProvider } from '../../../src/components/abilities.tsx';
import { MomentsPanel } from '../../../src/components/moments/panel.tsx';
import type { Moment } from '../../../src/model/excerpt.ts';
import { systemSource } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';
import { readingOf } from '../capture/a-popup.tsx';

export const film = 'https://river.example/aquifer';

/** The page beside the panel: what its player says, and what it lets be done with it. A test changes it as a teacher would. */
export interface Beside {
  /** Undefined: the browser lets nobody in. */
  address: string | undefined;
  time: number | undefined;
  duration: number;
  frames: number;
  transcript: object | null;
}

/** Opens the panel beside a video that stands at a time, in a browser that is a plain object. */
export function openPanel(more: Partial<Beside> = {}) {
  const beside: Beside = { address: film, time: 252.4, duration: 760, frames: 0, transcript: null, ...more };
  const answer = (): PlayerAnswer => ({
    address: beside.address ?? '',
    frames: beside.frames,
    player:
      beside.time === undefined
        ? null
        : {
            currentTime: beside.time,
            duration: beside.duration,
            paused: false,
            rank: 3,
            area: 9,
            advertisement: false,
          },
  });
  const ask = async () => (beside.address === undefined ? undefined : [{ frame: 0, answer: answer() }]);
  const presses = new Set<() => void>();
  const turns = new Set<() => void>();
  const abilities = {
    source: systemSource,
    openPage: vi.fn(),
    openLibrary: vi.fn(),
    saveFile: vi.fn(),
    copyText: vi.fn(),
    shortcut: async () => 'Alt+M',
    closeWindow: vi.fn(),
    player: {
      readTab: async () =>
        beside.address === undefined
          ? { tab: {} }
          : readingOf('The aquifer under our feet', `<video src="aquifer.webm"></video>`, beside.address),
      askPlayers: vi.fn(ask),
      seek: vi.fn(async (_: number, second: number) => {
        beside.time = second;
        return ask();
      }),
      readTranscript: async () => beside.transcript && { address: beside.address, ...beside.transcript },
      onTurned(turn: () => void) {
        turns.add(turn);
        return () => turns.delete(turn);
      },
      onMarkKey(press: () => void) {
        presses.add(press);
        return () => presses.delete(press);
      },
    },
  } satisfies Abilities;
  const { unmount } = render(
    <AbilitiesProvider abilities={abilities}>
      <MomentsPanel prepared={Promise.resolve()} />
    </AbilitiesProvider>,
  );
  /** The browser's own key, pressed in the page; the panel hears it a moment after it is drawn. */
  const pressMarkKey = async () => {
    await waitFor(() => expect(presses.size).toBeGreaterThan(0));
    for (const press of [...presses]) press();
  };
  /** The popup's button, pressed on the page that stands in the tab now. */
  const turn = () => {
    for (const each of [...turns]) each();
  };
  return { beside, abilities, pressMarkKey, turn, unmount };
}

export const moments = async () => (await database.excerpts.toArray()) as Moment[];
export const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** The keys are on once the settings are read. */
export const keysAreOn = () => screen.findByText('start, then end');
export const field = (name: string) => screen.findByRole('textbox', { name });
export const times = async () => (await moments()).map(({ start, end }) => [start, end]);
