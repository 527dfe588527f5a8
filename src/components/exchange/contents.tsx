import { useMemo } from 'react';
import { say } from '../../words/say.ts';
import { contentsOf, type Shown } from './contents-of.ts';

/** As many lines as are read before one believes the rest. */
const MOST = 80;

/** A bundle as a colleague will find it, not as it is written. */
export function Contents({ library }: { library: Shown }) {
  const lines = useMemo(() => contentsOf(library), [library]);
  const more = lines.length - MOST;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <ul className="contents" tabIndex={0} aria-label={say('sharing.contents')}>
      {lines.slice(0, MOST).map(({ id, kind, name, words }) => (
        <li key={id} className="contents__line" data-kind={kind} dir="auto">
          <span className="contents__name">{name || say('common.untitled')}</span>
          {words && <span className="contents__words">{words}</span>}
        </li>
      ))}
      {more > 0 && <li className="hint">{say('sharing.more', { count: more })}</li>}
    </ul>
  );
}
