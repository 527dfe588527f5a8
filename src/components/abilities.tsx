import { createContext, type ReactNode, useContext } from 'react';
import type { Draft, Tab } from '../capture/draft.ts';
import type { FrameAnswer } from '../capture/player/judge-players.ts';
import type { Id, Source } from '../model/identity.ts';
import type { LinkCheck } from '../model/link-check.ts';
import type { LinkPlan } from '../model/link-plan.ts';

/** What the browser let us see of the tab that the teacher clipped. */
export interface TabReading {
  /** The tab's own address and title: what is left where the page may not be read. */
  tab: Tab;
  /** What the script in the page answered, not yet checked; undefined where the page may not be read. */
  page?: unknown;
}

/** What saving a page came to. */
export interface Saved {
  id: Id;
  isNew: boolean;
  /** It lay in the trash. */
  restored: boolean;
  /** The action that saved it; undefined where it was there already. */
  action?: number | undefined;
  /** What the page says of itself now. */
  draft?: Draft;
}

/** What was chosen in the context menu. */
export interface Chosen {
  context: 'page' | 'link' | 'image' | 'selection';
  /** The address of the link or the picture. */
  url?: string;
  /** The marked words, or those of the link. */
  words?: string;
}

/** What the context menu hands to the popup that it opens. */
export interface Handed {
  chosen: Chosen;
  /** What saving it came to; absent where it could not be saved. */
  saved?: Saved;
}

/** What only the popup can do: the click on the toolbar granted it one tab. */
export interface TabAbilities {
  readTab(): Promise<TabReading>;
  /** The readable text, which takes longer than the rest; undefined where the page may not be read. Not yet checked. */
  readText(): Promise<unknown>;
  /** A small picture drawn from what the page has loaded, as a data: address; undefined where there is none. Not yet checked. */
  readPicture(): Promise<unknown>;
  /** The file that the browser's viewer shows in the tab; undefined where the browser lets nobody into it. Not yet checked. */
  readDocument?(): Promise<unknown>;
  /** What was chosen in the context menu just now, for this popup to show or to save; undefined where it was opened by itself. */
  handedOver(): Promise<Handed | undefined>;
  /** Hears once where the text of what the context menu saved could not be kept; absent where nobody tells. Returns how to stop. */
  onTextNotKept?(resource: Id, hear: () => void): () => void;
  /** Opens the panel of moments beside the tab; begun in the turn of the press, or the browser refuses. */
  openPanel?(): Promise<void>;
}

/** What the panel beside a video can ask of its tab, as long as a press of the teacher's keeps that open to us. */
export interface PlayerAbilities {
  /** What the panel was opened for, where the library opened it: shown while the page is still closed to us. */
  resource?: Id | undefined;
  readTab(): Promise<TabReading>;
  /** What each frame says of its player; undefined where the browser lets nobody into the page. Not yet checked. */
  askPlayers(): Promise<FrameAnswer[] | undefined>;
  /** Moves the player of a frame to a second; its answer is as that of asking. */
  seek(frame: number, second: number): Promise<FrameAnswer[] | undefined>;
  /** The transcript that the page holds. Not yet checked. */
  readTranscript(): Promise<unknown>;
  /** Listens to the popup's button and the menu's entry: the page in the tab may be another by then. Returns how to stop. */
  onTurned(turn: () => void): () => void;
  /** Listens to the browser's own key for marking, which also opens the page to us. Returns how to stop. */
  onMarkKey(press: () => void): () => void;
}

/** What only a check of links can do: reach sites, once the teacher and the browser have let it. */
export interface LinkAbilities {
  isOnline(): boolean;
  /** Asks the addresses, and tells of each; begun in the turn of the press. It says where it was refused, or another window is at it. */
  check(
    plan: LinkPlan,
    watching: { signal: AbortSignal; onChecked(check: LinkCheck, done: number): void },
  ): Promise<'done' | 'refused' | 'busy'>;
}

/** What a component may ask of the browser. The product wires the extension API to it, a test a plain object. */
export interface Abilities {
  source: Source;
  /** The version of the extension that is running; absent where nobody asks. */
  version?: string;
  openPage(url: string): void;
  /** Opens the page of a video with the panel of its moments beside it; absent where nobody asks. */
  openVideo?(url: string, resource: Id): Promise<void>;
  /** Opens the library, at a place in it: '#/resource/urn:uuid:…'. */
  openLibrary(hash?: string): void;
  saveFile(name: string, mime: string, content: string | Blob): Promise<void>;
  copyText(text: string): Promise<void>;
  /** The system's share sheet; absent where there is none. */
  share?(file: File): Promise<void>;
  /** The keys that save a page, or those of another command, as the browser has them now. */
  shortcut(command?: 'mark-moment'): Promise<string | undefined>;
  /** Absent where the browser has no page for it. */
  openShortcutSettings?(): void;
  closeWindow(): void;
  /** A few numbers about the library that outlive its database; absent where nobody asks. */
  sentinelStore?: { read(): Promise<unknown>; write(value: unknown): Promise<void> };
  /** Only the library checks links; absent elsewhere. */
  links?: LinkAbilities;
  tab?: TabAbilities;
  player?: PlayerAbilities;
}

const AbilitiesContext = createContext<Abilities | undefined>(undefined);

export function AbilitiesProvider({ abilities, children }: { abilities: Abilities; children: ReactNode }) {
  return <AbilitiesContext value={abilities}>{children}</AbilitiesContext>;
}

export function useAbilities(): Abilities {
  const abilities = useContext(AbilitiesContext);
  if (!abilities) throw new Error('useAbilities needs an AbilitiesProvider above it');
  return abilities;
}
