import { Link } from 'wouter';
import { useFeedback } from '../../hooks/use-feedback.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { pathTo } from '../library/paths.ts';

/** The resources of a collection on which something was said, each the way to it. */
export function SpokenOf({
  collection,
  resources,
}: {
  collection: Id;
  resources: readonly { id: Id; name: string }[];
}) {
  const words = useFeedback(resources.map(({ id }) => id));
  if (!words || words.length === 0) return null;
  const counts = Map.groupBy(words, ({ target }) => target);
  return (
    <section className="section" aria-labelledby="on-parts">
      <h2 className="heading" id="on-parts">
        {say('feedback.onParts')}
      </h2>
      <ul className="outline">
        {resources.flatMap(({ id, name }) => {
          const count = counts.get(id)?.length ?? 0;
          return count === 0
            ? []
            : [
                <li key={id} className="line line--wrap">
                  <Link className="link" href={pathTo.resource(id, pathTo.collectionFeedback(collection))}>
                    <bdi>{name || say('common.untitled')}</bdi>
                  </Link>
                  <span className="meta">{say('feedback.comments', { count })}</span>
                </li>,
              ];
        })}
      </ul>
    </section>
  );
}
