import { useCurators } from '../../../hooks/records.ts';
import type { Alignment } from '../../../model/alignment.ts';
import type { Excerpt } from '../../../model/excerpt.ts';
import { say } from '../../../words/say.ts';
import { Avatar } from '../../kit/avatar.tsx';
import { sayStrengthWithin } from '../../kit/badge.tsx';
import { DepthMark } from '../../kit/depth-mark.tsx';

/** How a colleague sees it: to be read, not to be changed. */
export function SecondOpinion({ alignment, excerpts }: { alignment: Alignment; excerpts: Excerpt[] }) {
  const name = useCurators()?.get(alignment.curator)?.name || say('common.nameless');
  const { strength, why, evidence = [] } = alignment;
  const quotes = excerpts.filter((excerpt) => evidence.includes(excerpt.id));
  return (
    <div className="claim__second">
      <p className="line line--wrap">
        <Avatar name={name} />
        <span className="strong">{name}</span>
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
      {why && <p className="prose">{why}</p>}
      {quotes.map(
        (excerpt) =>
          excerpt.kind === 'quote' && (
            <blockquote className="quote" key={excerpt.id}>
              {excerpt.exact}
            </blockquote>
          ),
      )}
    </div>
  );
}
