import type { Collection } from '../../model/collection.ts';
import { say } from '../../words/say.ts';
import type { Line } from '../collection/plan.ts';
import { CommentsOn } from './comments-on.tsx';
import { PeerReview } from './peer-review.tsx';
import { Rounds } from './rounds.tsx';
import { SpokenOf } from './spoken-of.tsx';

/** What colleagues are asked, say and judge of a collection. */
export function FeedbackTab({ collection, lines }: { collection: Collection; lines: readonly Line[] }) {
  const resources = new Map(
    lines.flatMap((line) => (line.kind === 'item' ? [[line.row.resource.id, line.row.resource] as const] : [])),
  );
  return (
    <div className="columns" data-halves>
      <div className="stack stack--lg">
        <Rounds collection={collection.id} />
        <section className="section" aria-labelledby="on-whole">
          <h2 className="heading" id="on-whole">
            {say('feedback.onWhole')}
          </h2>
          <CommentsOn target={collection.id} />
        </section>
        <SpokenOf collection={collection.id} resources={[...resources.values()]} />
      </div>
      <PeerReview collection={collection.id} />
    </div>
  );
}
