import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import type { Briefing } from '../../import/briefing.ts';
import type { Outline } from '../../import/outline.ts';
import { useAbilities } from '../abilities.tsx';
import type { Content, Importer, Preview } from './importer.ts';
import { startImporting } from './start-importing.ts';

/** What a teacher opens: a file, or text that was pasted. */
export interface Source {
  name: string;
  content: Content;
}

/** How far the opening of a bundle is. Progress runs from 0 to 1, and is undefined while the file is compared with the library. */
export type Opening =
  | { at: 'choosing' }
  | { at: 'reading'; name: string; progress: number | undefined }
  | { at: 'refused'; name: string; briefing: Briefing }
  | { at: 'failed'; name: string }
  | { at: 'preview'; name: string; briefing: Briefing; preview: Preview; importer: Importer };

/** Reads a file, compares it with the library, and keeps what is decided; a new file, or going away, ends the import of the last one. */
export function useOpening() {
  const actions = useActions();
  const { source } = useAbilities();
  const [opening, setOpening] = useState<Opening>({ at: 'choosing' });
  const current = useRef<Importer>(undefined);
  const end = () => {
    current.current?.close();
    current.current = undefined;
  };
  useEffect(() => () => current.current?.close(), []);

  const stop = () => {
    end();
    setOpening({ at: 'choosing' });
  };
  const open = async ({ name, content }: Source) => {
    end();
    const importer = startImporting(actions, source);
    current.current = importer;
    const show = (next: Opening) => {
      if (current.current === importer) setOpening(next);
    };
    show({ at: 'reading', name, progress: 0 });
    try {
      const { briefing, preview } = await importer.open(content, {
        onProgress: (progress) => show({ at: 'reading', name, progress }),
      });
      if (preview?.nothingNew) importer.close();
      if (preview) show({ at: 'preview', name, briefing, preview, importer });
      else show({ at: 'refused', name, briefing });
    } catch {
      show({ at: 'failed', name });
    }
  };
  const change = (outline: Outline) =>
    setOpening((now) => (now.at === 'preview' ? { ...now, preview: { ...now.preview, outline } } : now));
  return { opening, open, stop, change };
}
