import { useAttachedFilesCount } from '../../hooks/records.ts';
import { sayBytes } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Setting } from '../library/settings/setting.tsx';

/** How much room the attached files of the library take. */
export function KeptFiles() {
  const kept = useAttachedFilesCount();
  return (
    <Setting title={say('attachments.kept')} hint={say('attachments.keptHint')}>
      {kept && (
        <p>
          {kept.count === 0
            ? say('attachments.keptNone')
            : say('attachments.keptTotal', { count: kept.count, size: sayBytes(kept.bytes) })}
        </p>
      )}
    </Setting>
  );
}
