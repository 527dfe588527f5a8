import { useFeedback } from '../../hooks/use-feedback.ts';
import type { Id } from '../../model/identity.ts';

/** How much was said of a collection as a whole; nothing where that is nothing. */
export function FeedbackCount({ collection }: { collection: Id }) {
  const count = useFeedback([collection])?.length ?? 0;
  return count > 0 ? <span className="count">{count}</span> : null;
}
