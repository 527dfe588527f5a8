import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { sayPercent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { wasStopped } from '../kit/was-stopped.ts';
import type { OutgoingFile } from './outgoing.ts';

/** How often the bar is drawn anew: drawing takes time from the packing. In milliseconds. */
const REDRAWN_EVERY = 100;

/** Why a zip was not packed, in a sentence. */
function sayNotPacked(error: unknown): string {
  if (wasStopped(error)) return say('attachments.share.stopped');
  const { name, message } = error as { name?: unknown; message?: string };
  if (name === 'FileMissing') return say('attachments.share.missing', { name: message ?? '' });
  return say(name === 'ZipTooLarge' ? 'attachments.share.tooLarge' : 'sharing.notSaved');
}

/** Packs a file with what is attached into a zip when it leaves; says how far it is, and can be stopped. */
export function usePacking() {
  const { readAttachmentFile } = useActions();
  const [packed, setPacked] = useState<number | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);

  /** What leaves: the zip, or the text as it is; undefined where it could not be packed. */
  const pack = async (file: OutgoingFile): Promise<Blob | string | undefined> => {
    setProblem(undefined);
    if (file.attachments.length === 0) return file.text;
    stopper.current?.abort();
    const stopping = new AbortController();
    stopper.current = stopping;
    let drawn = 0;
    const onProgress = (done: number) => {
      const now = performance.now();
      if (now - drawn < REDRAWN_EVERY || stopping.signal.aborted) return;
      drawn = now;
      setPacked(done);
    };
    setPacked(0);
    try {
      // What packs zips is large, and most that leaves is none.
      const { zipBundle } = await import('../../export/zip-bundle.ts');
      const options = { date: file.date, readFile: readAttachmentFile, onProgress, signal: stopping.signal };
      const zip = await new Response(zipBundle(file.text, file.attachments, options)).blob();
      stopping.signal.throwIfAborted();
      return new Blob([zip], { type: file.mime });
    } catch (error) {
      setProblem(sayNotPacked(stopping.signal.aborted ? stopping.signal.reason : error));
      return undefined;
    } finally {
      setPacked(undefined);
    }
  };
  return { pack, packed, problem, stop: () => stopper.current?.abort() };
}

/** How far the packing is, and the way to stop it; what went wrong with the last one. */
export function Packing({ packing: { packed, problem, stop } }: { packing: ReturnType<typeof usePacking> }) {
  if (packed === undefined)
    return (
      <p className="problem" role="alert">
        {problem}
      </p>
    );
  return (
    <div className="stack stack--sm">
      <p className="strong" role="status">
        {say('attachments.share.packing')}
      </p>
      <progress className="progress" value={packed} aria-label={say('attachments.share.packing')}>
        {sayPercent(packed)}
      </progress>
      <p>
        <Button size="sm" onClick={stop}>
          {say('opening.stop')}
        </Button>
      </p>
    </div>
  );
}
