import { sayStrength } from '../kit/badge.tsx';
import { CompetencyIcon, shortNameOf } from '../kit/competency-icon.tsx';
import { DepthMark } from '../kit/depth-mark.tsx';
import type { Shown } from './shown.ts';

/** A competency that a quote or moment shows, with how strongly. */
export function ShownChip({ competency, strength, hue }: Shown) {
  return (
    <span className="chip chip--static" data-competency={hue} title={competency.statement}>
      <CompetencyIcon competency={competency} />
      <bdi className="chip__name">{shortNameOf(competency)}</bdi>
      <DepthMark strength={strength} label={sayStrength(strength)} />
    </span>
  );
}
