import { useActions } from '../../../hooks/use-actions.ts';
import { licenceName } from '../../../model/licence-name.ts';
import type { LinkCheck } from '../../../model/link-check.ts';
import type { Resource } from '../../../model/resource.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { Banner } from '../../kit/banner.tsx';
import { Button } from '../../kit/button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { metaOf } from '../../kit/resource-meta.tsx';
import { SavingText } from '../../kit/saving-text.tsx';
import { Thumb } from '../../kit/thumb.tsx';
import { LinkFound } from '../links/link-found.tsx';
import { useAct } from '../use-act.ts';

function InTrash({ resource }: { resource: Resource }) {
  const actions = useActions();
  const act = useAct();
  const restore = () => void act(actions.restoreResources([resource.id]), say('library.restored', { count: 1 }));
  return (
    <Banner
      tone="look"
      actions={
        <Button size="sm" onClick={restore}>
          {say('library.restore')}
        </Button>
      }
    >
      <p>{say('detail.inTrash', { date: sayDay(resource.dateTrashed ?? '') })}</p>
    </Banner>
  );
}

interface Props {
  resource: Resource;
  picture: string | undefined;
  check: LinkCheck | null;
}

/** Name, what it is in a line, what it is about. */
export function DetailHead({ resource, picture, check }: Props) {
  const actions = useActions();
  const meta = [...metaOf(resource), ...(resource.license ? [licenceName(resource.license)] : [])];
  return (
    <header className="section detail__head">
      {resource.dateTrashed !== undefined && <InTrash resource={resource} />}
      {picture && <Thumb kind={resource.kind} src={picture} large />}
      <h2 className="visually-hidden" id="which">
        {resource.name || say('common.untitled')}
      </h2>
      <div className="detail__title">
        <SavingText
          label={say('detail.name')}
          labelHidden
          bare
          title
          value={resource.name}
          placeholder={say('common.untitled')}
          onSave={(name) => actions.editResource(resource.id, { name })}
        />
      </div>
      {meta.length > 0 && (
        <p className="meta">
          <Facts facts={meta} />
        </p>
      )}
      <LinkFound resource={resource} check={check} at="head" />
      <SavingText
        label={say('detail.description')}
        labelHidden
        bare
        value={resource.description ?? ''}
        placeholder={say('detail.descriptionPlaceholder')}
        onSave={(description) => actions.editResource(resource.id, { description })}
      />
    </header>
  );
}
