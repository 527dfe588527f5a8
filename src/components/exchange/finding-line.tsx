import { Link } from 'wouter';
import type { Finding } from '../../export/going-public/find-risks.ts';
import { useActions } from '../../hooks/use-actions.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import type { Decisions } from './use-decisions.ts';

/** So much of a text is shown on either side of what was found, in UTF-16 code units. */
const AROUND = 40;

/** What was found, in the words around it. */
function InContext({ text, at }: Pick<Finding, 'text' | 'at'>) {
  const { start, end } = at;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return (
    <q className="remark__words" dir="auto">
      {start > AROUND && '…'}
      {before}
      <mark>{text.slice(start, Math.min(end, start + 200))}</mark>
      {after}
      {end + AROUND < text.length && '…'}
    </q>
  );
}

/** One thing to look at: where it stands, and the three things that can be done about it. */
export function FindingLine({ finding, decisions }: { finding: Finding; decisions: Decisions }) {
  const { editResource } = useActions();
  const act = useAct();
  const { key, id, home, clean, text } = finding;
  const decided = decisions.of(key);
  const place = home.table === 'collections' ? pathTo.collection(home.id) : pathTo.resource(home.id);
  return (
    <li className="remark" data-decided={decided}>
      {text.trim() === '' ? <em>{say('common.untitled')}</em> : <InContext text={text} at={finding.at} />}
      <span className="line line--wrap">
        {clean === undefined ? (
          <Link className="link" href={place}>
            {say('goingPublic.mend')}
          </Link>
        ) : (
          <Button size="sm" variant="plain" onClick={() => void act(editResource(id, { url: clean }, 'url'))}>
            {say('goingPublic.mendLink')}
          </Button>
        )}
        <Button
          size="sm"
          variant="plain"
          aria-pressed={decided === 'out'}
          onClick={() => decisions.decide([key], 'out')}
        >
          {say('goingPublic.out')}
        </Button>
        <Button
          size="sm"
          variant="plain"
          aria-pressed={decided === 'keep'}
          onClick={() => decisions.decide([key], 'keep')}
        >
          {say('goingPublic.keep')}
        </Button>
      </span>
    </li>
  );
}
