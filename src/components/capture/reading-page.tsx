import { say } from '../../words/say.ts';
import { Ghost } from '../kit/ghost.tsx';
import { StatusLine } from './status-line.tsx';

/** The page is being read; the outline of what comes appears only where that takes long. */
export function ReadingPage() {
  return (
    <>
      <StatusLine words={say('capture.reading')} late />
      <div className="popup__page" aria-hidden="true">
        <span className="thumb ghosts" />
        <Ghost widths={['80%', '45%']} />
      </div>
      <div className="popup__body popup__body--reading">
        <Ghost widths={['40%', '100%', '99%', '98%']} />
      </div>
    </>
  );
}
