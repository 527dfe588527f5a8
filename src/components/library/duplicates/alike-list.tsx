import { useId } from 'react';
import { useAlikeDetails } from '../../../hooks/use-duplicates.ts';
import type { AlikeResources } from '../../../search/duplicates.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Ghost } from '../../kit/ghost.tsx';
import { ShowMore } from '../../kit/show-more.tsx';
import { useGrowing } from '../../kit/use-growing.ts';
import { AlikeGroup } from './alike-group.tsx';
import { useMerging } from './use-merging.ts';

/** So many groups are drawn before the teacher asks for more. */
const FIRST = 20;

interface Props {
  why: AlikeResources['why'];
  groups: readonly AlikeResources[];
}

/** The groups that look alike for one reason. */
export function AlikeList({ why, groups }: Props) {
  const heading = useId();
  const { shown, more, grow } = useGrowing(groups, FIRST);
  const details = useAlikeDetails(shown.flatMap(({ ids }) => ids));
  const merging = useMerging();
  if (groups.length === 0) return null;
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section__top">
        <h2 className="heading" id={heading} tabIndex={-1}>
          {say(`duplicates.why_${why}`)}
        </h2>
        <span className="hint">{say('duplicates.groups', { count: groups.length })}</span>
      </div>
      {why === 'address' && (
        <div className="line line--wrap">
          <Button size="sm" onClick={() => void merging.all(groups.map(({ ids }) => ids))}>
            {say('duplicates.mergeAll')}
          </Button>
          <span className="hint">{say('duplicates.mergeAllHint')}</span>
        </div>
      )}
      {details ? (
        <ul className="alike-groups">
          {shown.map(({ ids }) => (
            <AlikeGroup key={ids.join()} ids={ids} details={details} heading={heading} />
          ))}
        </ul>
      ) : (
        <Ghost widths={['70%', '55%', '65%']} />
      )}
      <ShowMore more={more} grow={grow} />
    </section>
  );
}
