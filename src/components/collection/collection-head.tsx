import ChevronRight from 'lucide-react/icons/chevron-right';
import Upload from 'lucide-react/icons/upload';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useCurators } from '../../hooks/records.ts';
import { useActions } from '../../hooks/use-actions.ts';
import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { licenceName } from '../../model/licence-name.ts';
import { sayDay } from '../../words/dates.ts';
import { sayRow } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { buttonClass } from '../kit/button.tsx';
import { Facts } from '../kit/facts.tsx';
import { Icon } from '../kit/icon.tsx';
import { pathTo } from '../library/paths.ts';
import { Cover } from './cover/cover.tsx';
import { EditableWords } from './editable-words.tsx';

/** What of the head is open in a field. */
export type HeadField = 'name' | 'description' | 'details';

/** The collections around one, the outermost first; a circle in foreign data ends at its first repetition. */
function around(collection: Collection, byId: ReadonlyMap<Id, Collection>): Collection[] {
  const found: Collection[] = [];
  for (let at = byId.get(collection.parent ?? ''); at && !found.includes(at); at = byId.get(at.parent ?? ''))
    found.unshift(at);
  return found;
}

export function Crumbs({ steps, here }: { steps: readonly { name: string; path: string }[]; here?: string }) {
  return (
    <nav className="crumbs" aria-label={say('collection.crumbs')}>
      {steps.map(({ name, path }, index) => (
        <Fragment key={path}>
          {index > 0 && <Icon icon={ChevronRight} />}
          <Link href={path}>
            <bdi>{name}</bdi>
          </Link>
        </Fragment>
      ))}
      {here !== undefined && (
        <>
          <Icon icon={ChevronRight} />
          <bdi>{here}</bdi>
        </>
      )}
    </nav>
  );
}

export interface CollectionHeadProps {
  collection: Collection;
  collections: ReadonlyMap<Id, Collection>;
  /** How many resources it shows. */
  count: number;
  field: HeadField | undefined;
  onField(field: HeadField, on: boolean): void;
  /** What stands before and after the button that shares. */
  add: ReactNode;
  more: ReactNode;
}

function Meta({ collection, count, field, onField }: CollectionHeadProps) {
  const curator = useCurators()?.get(collection.curator)?.name;
  const words = [
    curator,
    sayRow(collection.educationalLevel ?? []),
    say('collection.resources', { count }),
    collection.license && licenceName(collection.license),
    say('collection.changed', { day: sayDay(collection.dateChanged) }),
  ];
  return (
    <p className="meta">
      <Facts facts={words.map((word) => word ?? '')} />
      <span>
        <button
          type="button"
          className="link"
          data-small
          aria-expanded={field === 'details'}
          onClick={() => onField('details', field !== 'details')}
        >
          {say('collection.details')}
        </button>
      </span>
    </p>
  );
}

/** Where we are, what the collection is called and about, and what can be done with it. */
export function CollectionHead(props: CollectionHeadProps) {
  const { collection, collections, count, field, onField, add, more } = props;
  const { editCollection } = useActions();
  const steps = [
    { name: say('collection.collections'), path: pathTo.all },
    ...around(collection, collections).map(({ id, name }) => ({
      name: name || say('common.untitled'),
      path: pathTo.collection(id),
    })),
  ];
  return (
    <>
      <Crumbs steps={steps} />
      <Cover image={collection.image} />
      <div className="page__title">
        <h1 className="display page__name">
          <EditableWords
            value={collection.name}
            label={say('collection.name')}
            ask={say('common.untitled')}
            editing={field === 'name'}
            onEditing={(on) => onField('name', on)}
            onSave={(name) => editCollection(collection.id, { name }, 'name')}
          />
        </h1>
        <div className="page__actions">
          {add}
          <Link
            className={buttonClass(count > 0 ? { variant: 'primary' } : {})}
            href={pathTo.shareCollection(collection.id)}
          >
            <Icon icon={Upload} />
            {say('collection.share')}
          </Link>
          {more}
        </div>
      </div>
      <div className="lead">
        <EditableWords
          value={collection.description ?? ''}
          label={say('collection.description')}
          ask={say('collection.descriptionPlaceholder')}
          rows={2}
          editing={field === 'description'}
          onEditing={(on) => onField('description', on)}
          onSave={(description) => editCollection(collection.id, { description }, 'description')}
        />
      </div>
      <Meta {...props} />
    </>
  );
}
