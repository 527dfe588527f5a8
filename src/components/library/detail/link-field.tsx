import { Link } from 'wouter';
import { useActions } from '../../../hooks/use-actions.ts';
import type { Resource } from '../../../model/resource.ts';
import { safeLink } from '../../../model/safe-link.ts';
import { say } from '../../../words/say.ts';
import { pathTo } from '../paths.ts';
import { CheckedText, Refusal } from './checked-text.tsx';
import { checkLink } from './checks.ts';

/** The address is that of another resource: says which one, and leads to it. */
const Taken = ({ id, name }: Pick<Resource, 'id' | 'name'>) => (
  <>
    {say('detail.urlTaken', { name: name || say('common.untitled') })}{' '}
    <Link className="link" href={pathTo.resource(id)}>
      {say('detail.urlTakenOpen')}
    </Link>
  </>
);

/** The address of a resource. No two resources have the same one: the next clip would not know which is meant. */
export function LinkField({ resource }: { resource: Resource }) {
  const { editLink } = useActions();
  const save = async (text: string) => {
    const { result: taken } = await editLink(resource.id, safeLink(text));
    if (taken) throw new Refusal(<Taken {...taken} />);
  };
  return (
    <CheckedText
      label={say('detail.url')}
      type="url"
      value={resource.url ?? ''}
      check={checkLink}
      onSave={save}
      whole
    />
  );
}
