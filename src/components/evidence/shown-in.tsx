import { useMemo } from 'react';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { ShowMore } from '../kit/show-more.tsx';
import { useGrowing } from '../kit/use-growing.ts';
import { ExcerptWords } from '../library/detail/excerpt-words.tsx';

/** A video may have thousands that show the same. */
const FIRST = 3;
const MORE = 50;

/** Quotes come before moments, and these as the video runs. */
const startOf = (excerpt: Excerpt): number => (excerpt.kind === 'moment' ? excerpt.start : -1);

interface Props {
  /** Those that say themselves that they show the competency, and that the claim on the whole does not point to. */
  excerpts: readonly Excerpt[];
  name: string;
  /** Lets the claim on the whole point to one; undefined where there is none of mine. */
  onTake: ((excerpt: Id) => void) | undefined;
}

/** The quotes and moments that carry a competency of their own, under the claim that they could stand behind. */
export function ShownIn({ excerpts, name, onTake }: Props) {
  const inOrder = useMemo(() => excerpts.toSorted((one, other) => startOf(one) - startOf(other)), [excerpts]);
  const { shown, more, grow } = useGrowing(inOrder, FIRST, MORE);
  if (excerpts.length === 0) return null;
  return (
    <section className="claim__shown" aria-label={say('evidence.shownInOf', { name })}>
      <p className="claim__by">{say('evidence.shownIn')}</p>
      {shown.map((excerpt) => (
        <div className="claim__evidence" key={excerpt.id}>
          <ExcerptWords excerpt={excerpt} />
          {onTake && (
            <p className="claim__by">
              <button type="button" className="link" onClick={() => onTake(excerpt.id)}>
                {say('evidence.take')}
              </button>
            </p>
          )}
        </div>
      ))}
      <ShowMore more={more} grow={grow} />
    </section>
  );
}
