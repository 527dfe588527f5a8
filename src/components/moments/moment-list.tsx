import type { ReactNode } from 'react';
import type { Id } from '../../model/identity.ts';
import type { Resource } from '../../model/resource.ts';
import { useSomeExcerpts } from '../evidence/use-some-excerpts.ts';
import { useTalk } from '../feedback/excerpt-talk.tsx';
import { ShowMore } from '../kit/show-more.tsx';
import { MomentItem } from './moment-item.tsx';
import type { MarkedMoment } from './use-moments.ts';

interface Props {
  moments: readonly MarkedMoment[];
  resource: Resource;
  onOpen(moment: MarkedMoment): void;
  editing: Id | undefined;
  onEdit(moment: MarkedMoment): void;
  /** The form of the moment that is edited, where it opens in the list. */
  formOf?(moment: MarkedMoment): ReactNode;
}

/** The moments of a video in the order of time. */
export function MomentList({ moments, resource, onOpen, editing, onEdit, formOf }: Props) {
  const { shown, more, grow } = useSomeExcerpts(moments);
  const talk = useTalk(shown.map(({ id }) => id));
  return (
    <>
      <ul className="moments">
        {shown.map((moment) => (
          <MomentItem
            key={moment.id}
            moment={moment}
            resource={resource}
            talk={talk}
            onOpen={onOpen}
            editing={moment.id === editing}
            onEdit={() => onEdit(moment)}
          >
            {moment.id === editing && formOf?.(moment)}
          </MomentItem>
        ))}
      </ul>
      <ShowMore more={more} grow={grow} />
    </>
  );
}
