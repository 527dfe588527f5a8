import { useCurators, useSettings } from '../../../hooks/records.ts';
import type { Alignment } from '../../../model/alignment.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Badge, sayStrength } from '../../kit/badge.tsx';
import { shortNameOf } from '../../kit/competency-icon.tsx';
import { DepthMark } from '../../kit/depth-mark.tsx';

/** One claim in a line: which competency, how strongly, by whom where that was a colleague; and why. */
export function QuickClaim({ claim, competencies }: { claim: Alignment; competencies: ReadonlyMap<Id, Competency> }) {
  const curators = useCurators();
  const me = useSettings()?.curator;
  const competency = competencies.get(claim.competency);
  if (!competency) return null;
  const hue = competency.hue ?? competencies.get(competency.parent ?? '')?.hue;
  return (
    <li className="quick-look__claim" data-competency={hue}>
      <p className="line line--wrap">
        <Badge competency={competency} strength={claim.strength} />
        <bdi className="strong">{shortNameOf(competency)}</bdi>
        <span className="quick-look__strength">
          {sayStrength(claim.strength)} <DepthMark strength={claim.strength} />
        </span>
        {me !== undefined && claim.curator !== me && (
          <bdi className="hint">{curators?.get(claim.curator)?.name || say('common.nameless')}</bdi>
        )}
      </p>
      {claim.why && (
        <p className="prose" dir="auto">
          {claim.why}
        </p>
      )}
    </li>
  );
}
