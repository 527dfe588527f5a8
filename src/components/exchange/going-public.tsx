import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useId, useState } from 'react';
import { type Finding, type Risk, risks } from '../../export/going-public/find-risks.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { Check } from './check.tsx';
import { FindingLine } from './finding-line.tsx';
import type { Decisions } from './use-decisions.ts';

/** So many findings of a kind are shown at once. */
const MOST_SHOWN = 30;

function RiskCheck({ risk, findings, decisions }: { risk: Risk; findings: readonly Finding[]; decisions: Decisions }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { shown, more, grow } = useGrowing(findings, MOST_SHOWN, MOST_SHOWN);
  const undecided = findings.filter(({ key }) => decisions.of(key) === undefined);
  const keys = findings.map(({ key }) => key);
  const done = undecided.length === 0;
  return (
    <Check
      icon={done ? CircleCheck : TriangleAlert}
      state={done ? 'ok' : 'look'}
      title={say(`goingPublic.${risk}` as 'goingPublic.email', { count: findings.length })}
      aside={
        <Button size="sm" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? say('sharing.fold') : say('sharing.look')}
        </Button>
      }
      below={
        <div id={id} hidden={!open}>
          {open && (
            <>
              <ul className="remarks">
                {shown.map((finding) => (
                  <FindingLine key={finding.key} finding={finding} decisions={decisions} />
                ))}
              </ul>
              <div className="line line--wrap">
                <ShowMore more={more} grow={grow} />
                {findings.length > 1 && (
                  <>
                    <Button size="sm" variant="plain" onClick={() => decisions.decide(keys, 'out')}>
                      {say('goingPublic.allOut')}
                    </Button>
                    <Button size="sm" variant="plain" onClick={() => decisions.decide(keys, 'keep')}>
                      {say('goingPublic.allKeep')}
                    </Button>
                  </>
                )}
              </div>
            </>
          )}
        </div>
      }
    >
      {done ? say('goingPublic.decided') : say(`goingPublic.${risk}Why`)}
    </Check>
  );
}

/** What a teacher had better look at before words leave the staff room: people first. */
export function GoingPublic({ findings, decisions }: { findings: readonly Finding[]; decisions: Decisions }) {
  const byRisk = Map.groupBy(findings, ({ risk }) => risk);
  if (findings.length === 0)
    return (
      <ul className="checklist">
        <Check icon={CircleCheck} title={say('goingPublic.nothing')}>
          {say('goingPublic.nothingWhy')}
        </Check>
      </ul>
    );
  return (
    <ul className="checklist">
      {risks.map((risk) => {
        const found = byRisk.get(risk);
        return found && <RiskCheck key={risk} risk={risk} findings={found} decisions={decisions} />;
      })}
    </ul>
  );
}
