import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import type { Alignment } from '../../../model/alignment.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import type { Competency } from '../../../model/framework.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { useFocusStays } from '../../kit/use-focus-stays.ts';
import { AddClaim } from './add-claim.tsx';
import { ClaimCard } from './claim-card.tsx';
import type { Said } from './said.ts';

/** What is claimed of a resource for one competency: by me, by colleagues, and of single excerpts. */
export interface Claimed {
  competency: Competency;
  own: Alignment | undefined;
  others: Alignment[];
  /** The excerpts that carry the competency themselves. */
  shownIn: Excerpt[];
}

/** The claims on the resource and on its excerpts, one entry for each competency, in the order of the frameworks. */
function claimedOf({ resource, excerpts, alignments, frameworks, me }: Said): Claimed[] {
  const order = new Map<Id, number>();
  for (const competency of frameworks.competencies) {
    order.set(competency.id, order.size);
    for (const child of frameworks.children(competency.id)) order.set(child.id, order.size);
  }
  return [...Map.groupBy(alignments, (alignment) => alignment.competency)]
    .flatMap(([id, claims]): Claimed[] => {
      const competency = frameworks.byId.get(id);
      if (!competency) return [];
      const onIt = claims.filter((claim) => claim.target === resource.id);
      const own = onIt.find((claim) => claim.curator === me);
      const carrying = new Set(claims.map((claim) => claim.target));
      return [
        {
          competency,
          own,
          others: onIt.filter((claim) => claim !== own),
          shownIn: excerpts.filter((excerpt) => carrying.has(excerpt.id)),
        },
      ];
    })
    .toSorted((a, b) => (order.get(a.competency.id) ?? order.size) - (order.get(b.competency.id) ?? order.size));
}

/** What the resource is good for: a card for each competency, with why, evidence, and what colleagues say of it. */
export function Claims(said: Said) {
  const [adding, setAdding] = useState(false);
  const claimed = claimedOf(said);
  const stays = useFocusStays<HTMLElement>();
  return (
    <section className="section" aria-labelledby="good-for" {...stays}>
      <div className="section__top">
        <h3 className="subheading" id="good-for">
          {say('detail.goodFor')}
        </h3>
        <Button
          variant="plain"
          size="sm"
          icon={Plus}
          aria-label={say('detail.addCompetency')}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {say('detail.add')}
        </Button>
      </div>
      {(adding || claimed.length === 0) && (
        <AddClaim
          {...said}
          taken={new Set(claimed.filter((each) => each.own).map((each) => each.competency.id))}
          onDone={() => setAdding(false)}
        />
      )}
      {claimed.map((each) => (
        <ClaimCard key={each.competency.id} {...said} {...each} />
      ))}
    </section>
  );
}
