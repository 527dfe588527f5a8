import { type ReactNode, useEffect, useRef, useState } from 'react';
import { readingTree, type TreeText } from '../../../anchor/tree-text.ts';
import { inSlices, unlessAborted } from '../../../model/slices.ts';
import { fillFrame } from './fill-frame.ts';
import { FRAME_DOCUMENT } from './frame-document.ts';
import { type ReadingChoices, sizes, useIsDark } from './reading-choices.ts';

/** A text that stands in its frame, whole. */
export interface Laid {
  frame: HTMLIFrameElement;
  view: Window;
  place: HTMLElement;
  read: TreeText;
}

interface Props {
  html: string;
  title: string;
  lang: string | undefined;
  choices: ReadingChoices;
  /** Called once all of the text stands there; undefined while it is laid out anew. */
  onLaid(laid: Laid | undefined): void;
  children?: ReactNode;
}

/** So much of the frame has to be in sight for a reader to see where the focus went, in pixels. */
const SEEN = 48;

function bringIntoSight(frame: HTMLIFrameElement): void {
  const { top, bottom } = frame.getBoundingClientRect();
  if (Math.min(bottom, window.innerHeight) - Math.max(top, 0) < SEEN) frame.scrollIntoView({ block: 'start' });
}

/**
 * The saved text in a frame of its own. Scripts are off in it and nothing loads, but it is of our own origin:
 * so the page around it can fill it, scroll it and hear what is pressed in it. See docs/decisions/0023.
 */
export function SavedFrame({ html, title, lang, choices, onLaid, children }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Document | undefined>(undefined);
  const [isLaying, setLaying] = useState(true);
  const isDark = useIsDark();
  const { ground, size } = choices;

  useEffect(() => {
    if (!page) return;
    const root = page.documentElement;
    root.dataset.theme = ground === 'dark' || (ground === 'theme' && isDark) ? 'dark' : 'light';
    root.dataset.ground = ground;
    root.style.fontSize = `${(sizes[size] ?? 1) * 100}%`;
    if (lang) root.lang = lang;
  }, [page, ground, size, lang, isDark]);

  // A frame that is tabbed into stays where it is, unlike all else that takes the focus.
  useEffect(() => {
    const view = page?.defaultView;
    const focused = () => frame.current && bringIntoSight(frame.current);
    view?.addEventListener('focus', focused);
    return () => view?.removeEventListener('focus', focused);
  }, [page]);

  const latest = useRef(onLaid);
  latest.current = onLaid;
  useEffect(() => {
    const place = page?.querySelector('main');
    const view = page?.defaultView;
    if (!place || !view) return;
    const leaving = new AbortController();
    place.replaceChildren();
    setLaying(true);
    const lay = async () => {
      if (!(await fillFrame(place, html, leaving.signal))) return;
      const read = await inSlices(readingTree(place), leaving);
      if (!frame.current) return;
      setLaying(false);
      latest.current({ frame: frame.current, view, place, read });
    };
    lay().catch(unlessAborted(leaving.signal));
    return () => {
      leaving.abort();
      latest.current(undefined);
    };
  }, [page, html]);

  const loaded = () => {
    const inside = frame.current?.contentDocument;
    if (inside?.querySelector('main')) setPage(inside);
  };
  return (
    <div className="reader__sheet">
      <iframe
        ref={frame}
        className="reader__frame"
        title={title}
        sandbox="allow-same-origin"
        srcDoc={FRAME_DOCUMENT}
        aria-busy={isLaying}
        onLoad={loaded}
      />
      {children}
    </div>
  );
}
