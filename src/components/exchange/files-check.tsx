import Lock from 'lucide-react/icons/lock';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Check, CheckSwitch } from './check.tsx';
import type { Leaving } from './leaving.ts';

interface Props {
  files: Leaving['files'];
  /** Whether the chosen kind of file can carry them. */
  carries: boolean;
  on: boolean;
  onChange(on: boolean): void;
}

/** Whether attached files leave, how many and how large. */
export function FilesCheck({ files: { count, bytes }, carries, on, onChange }: Props) {
  if (count === 0) return null;
  const going = on && carries;
  const stay = carries ? say('attachments.share.stayWhy') : say('attachments.share.onlyTaproot');
  return (
    <Check
      icon={going ? TriangleAlert : Lock}
      state={going ? 'look' : 'ok'}
      title={say(going ? 'attachments.share.go' : 'attachments.share.stay', { count, size: sayBytes(bytes) })}
      aside={carries && <CheckSwitch label={say('attachments.share.switch')} on={on} onChange={onChange} />}
    >
      {going ? say('attachments.share.goWhy') : stay}
    </Check>
  );
}
