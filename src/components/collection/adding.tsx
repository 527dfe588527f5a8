import type { Collection } from '../../model/collection.ts';
import type { Id } from '../../model/identity.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { useFocusBack } from '../kit/use-focus-back.ts';
import { AddLink } from './add-link.tsx';
import { PickResources } from './pick-resources.tsx';

/** What is being added: resources of the library, perhaps under a heading, or the link of a page that is not in it. */
export type Adding = { what: 'resources'; heading?: Id } | { what: 'link' };

/** The panel in which resources or a link are added. */
export function AddingPanel({
  adding,
  collection,
  onAdding,
}: {
  adding: Adding;
  collection: Collection;
  onAdding(adding: Adding | undefined): void;
}) {
  useFocusBack();
  const done = () => onAdding(undefined);
  const title = adding.what === 'link' ? say('collection.link') : say('collection.pick');
  return (
    <section className="card card--pad section" aria-label={title}>
      <div className="section__top">
        <h2 className="subheading">{title}</h2>
        <Button variant="plain" size="sm" onClick={done}>
          {say('common.close')}
        </Button>
      </div>
      {adding.what === 'link' ? (
        <AddLink collection={collection.id} onDone={done} />
      ) : (
        <PickResources
          collection={collection}
          heading={adding.heading}
          onHeading={(heading) => onAdding({ what: 'resources', ...(heading ? { heading } : {}) })}
          onDone={done}
        />
      )}
    </section>
  );
}
