import Play from 'lucide-react/icons/play';
import type { Excerpt } from '../../../model/excerpt.ts';
import { sayClock } from '../../../words/numbers.ts';
import { Icon } from '../../kit/icon.tsx';

/** The words of a quote, or the time of a moment. */
export function ExcerptWords({ excerpt }: { excerpt: Excerpt }) {
  if (excerpt.kind === 'quote')
    return (
      <q className="quote" dir="auto">
        {excerpt.exact}
      </q>
    );
  const { start, end } = excerpt;
  return (
    <span className="moment">
      <Icon icon={Play} />
      {end === undefined ? sayClock(start) : `${sayClock(start)}–${sayClock(end)}`}
    </span>
  );
}
