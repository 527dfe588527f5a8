import type { TextsProgress } from '../../../hooks/use-text-segments.ts';
import { sayPercent } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { Switch } from '../settings/switch.tsx';

/** Whether saved copies are looked through too, and how far that is. */
export function TextsChoice({
  on,
  progress,
  onTexts,
}: {
  on: boolean;
  progress: TextsProgress | undefined;
  onTexts(on: boolean): void;
}) {
  return (
    <div className="line line--wrap texts">
      <Switch label={say('texts.also')} checked={on} onChange={onTexts} />
      <span className="hint" role="status">
        {on && progress && sayProgress(progress)}
      </span>
    </div>
  );
}

function sayProgress({ done, total }: TextsProgress): string {
  if (total === 0) return say('texts.none');
  if (done === total) return say('texts.looked', { count: total });
  // By tens, so that a screen reader is not told of every step.
  return say('texts.looking', { count: total, share: sayPercent(Math.floor((done / total) * 10) / 10) });
}
