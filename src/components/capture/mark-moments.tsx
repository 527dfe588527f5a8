import Clapperboard from 'lucide-react/icons/clapperboard';
import { useExcerpts } from '../../hooks/records.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Button } from '../kit/button.tsx';
import { settled } from '../kit/pending.ts';

const CLOSE_PATIENCE_MS = 2_000;

/** The way to the panel beside the video; the popup makes room for it once its words are written. */
export function MarkMoments({ resource }: { resource: Id }) {
  const { tab, closeWindow } = useAbilities();
  const count = useExcerpts(resource)?.filter(({ kind }) => kind === 'moment').length ?? 0;
  if (!tab?.openPanel) return null;
  const open = async () => {
    // In the turn of the press: later the browser would not believe that the teacher asked for it.
    await tab.openPanel?.();
    await settled(CLOSE_PATIENCE_MS);
    closeWindow();
  };
  return (
    <Button icon={Clapperboard} title={say('moments.markHint')} onClick={() => void open()}>
      {count === 0 ? say('moments.mark') : say('moments.markOn', { count })}
    </Button>
  );
}
