import type { Alignment } from '../../../model/alignment.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import { say } from '../../../words/say.ts';
import { useSomeExcerpts } from '../../evidence/use-some-excerpts.ts';
import { usePeople } from '../../feedback/people.ts';
import { Seconding, saySeconds } from '../../feedback/seconding.tsx';
import { Avatar } from '../../kit/avatar.tsx';
import { sayStrengthWithin } from '../../kit/badge.tsx';
import { DepthMark } from '../../kit/depth-mark.tsx';
import { ShowMore } from '../../kit/show-more.tsx';
import { ExcerptWords } from './excerpt-words.tsx';

interface Props {
  alignment: Alignment;
  excerpts: Excerpt[];
  own: Alignment | undefined;
  onDiffer(): void;
}

/** How a colleague sees it: to be read, and answered by a claim of one's own beside it, not to be changed. */
export function SecondOpinion({ alignment, excerpts, own, onDiffer }: Props) {
  const people = usePeople();
  const name = people?.nameOf(alignment.curator) ?? '';
  const seconds = people ? saySeconds(alignment, people) : '';
  const { strength, why, evidence = [] } = alignment;
  const behind = new Set(evidence);
  const { shown, more, grow } = useSomeExcerpts(excerpts.filter((excerpt) => behind.has(excerpt.id)));
  return (
    <div className="claim__second">
      <p className="line line--wrap">
        <Avatar name={name} />
        <bdi className="strong">{name}</bdi>
        {strength === undefined ? (
          <span>{say('detail.claimsIt')}</span>
        ) : (
          <>
            <span>{say('detail.seesItAs')}</span>
            <span className="claim__other strong">
              {sayStrengthWithin(strength)} <DepthMark strength={strength} />
            </span>
          </>
        )}
      </p>
      {seconds && <p className="meta">{seconds}</p>}
      {why && (
        <p className="prose" dir="auto">
          {why}
        </p>
      )}
      {shown.map((excerpt) => (
        <p key={excerpt.id}>
          <ExcerptWords excerpt={excerpt} />
        </p>
      ))}
      <ShowMore more={more} grow={grow} />
      <Seconding theirs={alignment} own={own} name={name} onDiffer={onDiffer} />
    </div>
  );
}
