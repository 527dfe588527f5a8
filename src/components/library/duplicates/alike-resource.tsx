import { Link } from 'wouter';
import type { AlikeDetails } from '../../../hooks/use-duplicates.ts';
import { useNameOf } from '../../../hooks/use-names.ts';
import { sayDay } from '../../../words/dates.ts';
import { sayList } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { publisherOf } from '../../kit/resource-meta.tsx';
import { Thumb } from '../../kit/thumb.tsx';
import { pathTo } from '../paths.ts';

/** One of several that look alike: who published it, when it was saved, where it stands and how much was said of it. */
export function AlikeResource({ resource, picture, alignments, excerpts, collections }: AlikeDetails) {
  const nameOf = useNameOf();
  const names = collections.map((id) => nameOf('collection', id));
  const publisher = publisherOf(resource);
  return (
    <li className="alike-resource">
      <Thumb kind={resource.kind} src={picture} publisher={publisher} />
      <div>
        <Link href={pathTo.resource(resource.id)} className="alike-resource__name">
          <bdi>{resource.name || say('common.untitled')}</bdi>
        </Link>
        {resource.url && (
          <p className="hint alike-resource__url" dir="ltr">
            {resource.url}
          </p>
        )}
        <p className="meta">
          {publisher && (
            <span>
              <bdi>{publisher}</bdi>
            </span>
          )}
          <span>{say('duplicates.saved', { day: sayDay(resource.dateSaved) })}</span>
          <span>
            {names.length > 0 ? say('duplicates.inCollections', { names: sayList(names) }) : say('duplicates.inNone')}
          </span>
          {alignments.length > 0 && <span>{say('duplicates.claims', { count: alignments.length })}</span>}
          {excerpts.length > 0 && <span>{say('duplicates.quotes', { count: excerpts.length })}</span>}
        </p>
      </div>
    </li>
  );
}
