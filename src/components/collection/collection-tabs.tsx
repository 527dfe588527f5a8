import { Link } from 'wouter';
import type { Id } from '../../model/identity.ts';
import { sayNumber } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { FeedbackCount } from '../feedback/feedback-count.tsx';
import { pathTo } from '../library/paths.ts';

/** The views of a collection beside its plan. */
export type CollectionTab = 'coverage' | 'feedback';

/** The views of a collection. */
export function CollectionTabs({ id, tab, count }: { id: Id; tab: CollectionTab | undefined; count: number }) {
  return (
    <nav className="tabs" aria-label={say('coverage.tabs')}>
      <Link href={pathTo.collection(id)} aria-current={tab === undefined ? 'page' : undefined}>
        {say('coverage.plan')} <span className="count">{sayNumber(count)}</span>
      </Link>
      <Link href={pathTo.collectionCoverage(id)} aria-current={tab === 'coverage' ? 'page' : undefined}>
        {say('coverage.tab')}
      </Link>
      <Link href={pathTo.collectionFeedback(id)} aria-current={tab === 'feedback' ? 'page' : undefined}>
        {say('feedback.title')} <FeedbackCount collection={id} />
      </Link>
    </nav>
  );
}
