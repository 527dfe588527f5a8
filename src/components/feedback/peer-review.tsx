import { useState } from 'react';
import { useActions } from '../../hooks/use-actions.ts';
import { useReviews } from '../../hooks/use-feedback.ts';
import type { Id } from '../../model/identity.ts';
import { criteria, type Review } from '../../model/review.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useAct } from '../library/use-act.ts';
import { OwnPoint, TheirPoint } from './checkpoint.tsx';
import { type People, usePeople } from './people.ts';
import { Signature } from './signature.tsx';

function Theirs({ review, people }: { review: Review; people: People }) {
  const points = criteria.flatMap((criterion) => {
    const judged = review.criteria[criterion];
    return judged ? [{ criterion, judged }] : [];
  });
  return (
    <article className="card card--pad" aria-label={say('feedback.reviewBy', { name: people.nameOf(review.curator) })}>
      <p className="line line--wrap">
        <Signature curator={review.curator} date={review.dateChanged} people={people} />
      </p>
      <ul>
        {points.map((point) => (
          <TheirPoint key={point.criterion} {...point} />
        ))}
      </ul>
    </article>
  );
}

function Own({ collection, review, people }: { collection: Id; review: Review | undefined; people: People }) {
  const { removeReview } = useActions();
  const act = useAct();
  const [open, setOpen] = useState(false);
  if (!review && !open)
    return (
      <p>
        <Button size="sm" onClick={() => setOpen(true)}>
          {say('feedback.yourReview')}
        </Button>
      </p>
    );
  return (
    <article className="card card--pad" aria-label={say('feedback.yourReview')}>
      {review && (
        <p className="line line--wrap">
          <Signature curator={review.curator} date={review.dateChanged} people={people} />
          <span className="push" />
          <Button
            variant="plain"
            size="sm"
            onClick={() => {
              setOpen(false);
              void act(removeReview(review.id), say('feedback.reviewTakenBack'));
            }}
          >
            {say('feedback.takeBack')}
          </Button>
        </p>
      )}
      <ul>
        {criteria.map((criterion) => (
          <OwnPoint
            key={criterion}
            collection={collection}
            criterion={criterion}
            judged={review?.criteria[criterion]}
          />
        ))}
      </ul>
    </article>
  );
}

/** The checklist of a collection: everybody's, each signed with a name and a day. */
export function PeerReview({ collection }: { collection: Id }) {
  const reviews = useReviews(collection);
  const people = usePeople();
  if (!reviews || !people) return null;
  const own = reviews.find(({ curator }) => curator === people.me);
  return (
    <section className="section" aria-labelledby="peer-review">
      <h2 className="heading" id="peer-review">
        {say('feedback.review')}
      </h2>
      <p className="hint">{say('feedback.reviewLead')}</p>
      {reviews
        .filter((review) => review !== own)
        .map((review) => (
          <Theirs key={review.id} review={review} people={people} />
        ))}
      <Own collection={collection} review={own} people={people} />
    </section>
  );
}
