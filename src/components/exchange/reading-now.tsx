import { sayPercent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Headline } from './headline.tsx';
import { OpenCrumbs } from './preview-head.tsx';

/** A file that is being read, or compared with the library, and the way to stop it. */
export function ReadingNow({
  name,
  progress,
  onStop,
}: {
  name: string;
  /** From 0 to 1; undefined while the file is compared. */
  progress: number | undefined;
  onStop(): void;
}) {
  const title = progress === undefined ? say('opening.comparing') : say('opening.reading', { name });
  const percent = sayPercent(progress ?? 1);
  return (
    <>
      <header className="page__head">
        <OpenCrumbs name={name} />
        <Headline>{say('opening.title')}</Headline>
      </header>
      <div className="stack reading">
        <p className="strong" role="status">
          {title}
        </p>
        <progress className="progress" value={progress} aria-label={title}>
          {percent}
        </progress>
        <p className="line">
          <Button onClick={onStop}>{say('opening.stop')}</Button>
          <span className="hint">{say('opening.readingHint')}</span>
        </p>
      </div>
    </>
  );
}
