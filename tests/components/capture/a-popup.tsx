import { cleanup, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { readPage } from '../../../src/capture/page/read-page.ts';
import { type Abilities, AbilitiesProvider, type Handed, type TabReading } from '../../../src/components/abilities.tsx';
import { Popup } from '../../../src/components/capture/popup.tsx';
import { systemSource } from '../../../src/model/identity.ts';
import { database } from '../../../src/storage/database.ts';

export const address = 'https://field-and-figure.example/reading-a-hydrograph';

/** What the script in the page answers for a page with this title and body. */
export function readingOf(title: string, body = '', url = address): TabReading {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
  const page = JSON.parse(JSON.stringify(readPage(new DOMParser().parseFromString(html, 'text/html'), url)));
  return { tab: { url, title }, page };
}

export interface Browser {
  reading: TabReading | (() => Promise<TabReading>);
  text?: object;
  picture?: string;
  /** What the picture waits for. */
  after?: Promise<void>;
  /** Where the tab is by the time that it is asked for more than was read first. */
  by?: string;
  handed?: Handed;
  /** The context menu could not keep the text of what it saved. */
  textNotKept?: boolean;
  /** What the tab answers that is asked for the PDF it shows. */
  readDocument?: () => Promise<unknown>;
}

/** Opens the popup on a tab, in a browser that is a plain object. */
export function openPopup(
  { reading, text, picture, after, by = address, handed, textNotKept, readDocument }: Browser,
  prepared: Promise<unknown> = Promise.resolve(),
) {
  // What is handed over is handed over once.
  const onHand = handed ? [handed] : [];
  const abilities = {
    source: systemSource,
    openPage: vi.fn(),
    openLibrary: vi.fn(),
    saveFile: vi.fn(),
    copyText: vi.fn(),
    shortcut: async () => undefined,
    closeWindow: vi.fn(),
    tab: {
      readTab: vi.fn(typeof reading === 'function' ? reading : async () => reading),
      readText: vi.fn(async () => text && { address: by, ...text }),
      readPicture: vi.fn(async () => {
        await after;
        return picture && { address: by, picture };
      }),
      handedOver: async () => {
        await prepared;
        return onHand.pop();
      },
      onTextNotKept: (_: string, hear: () => void) => {
        if (textNotKept) hear();
        return () => {};
      },
      ...(readDocument && { readDocument }),
    },
  } satisfies Abilities;
  render(
    <AbilitiesProvider abilities={abilities}>
      <Popup prepared={prepared} />
    </AbilitiesProvider>,
  );
  return abilities;
}

export const closePopup = (): void => {
  window.dispatchEvent(new Event('pagehide'));
  cleanup();
};

export const status = async (words: string | RegExp) => screen.findByRole('heading', { level: 1, name: words });

/** The one resource in the library. */
export async function theResource() {
  const rows = await database.resources.toArray();
  if (rows.length !== 1 || !rows[0]) throw new Error(`the library holds ${rows.length} resources`);
  return rows[0];
}

export const hydrograph = () => readingOf('Reading a hydrograph without panic', '<p>Pupils weigh two causes.</p>');
export const chip = (name: string) => screen.findByRole('button', { name });
