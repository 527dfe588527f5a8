import Pencil from 'lucide-react/icons/pencil';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { Link } from 'wouter';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { queryOf } from '../filter/address.ts';
import { pathTo, withQuery } from '../paths.ts';
import { useTagWork } from './use-tag-work.ts';

interface Props {
  tag: string;
  listed: number;
  chosen: boolean;
  onChoose(): void;
  renaming: boolean;
  onRename(on: boolean): void;
  countOf(value: string): number | undefined;
}

/** One tag: its resources, its name, its end. */
export function TagLine({ tag: value, listed, chosen, onChoose, renaming, onRename, countOf }: Props) {
  const work = useTagWork();
  const onlyTrash = listed === 0;
  const shown = withQuery(onlyTrash ? pathTo.trash : pathTo.all, queryOf({ chosen: { tag: [value] } }));
  if (renaming) return <RenameTag name={value} countOf={countOf} onClose={() => onRename(false)} />;
  return (
    <>
      <input
        className="checkbox"
        type="checkbox"
        aria-label={say('tags.select', { name: value })}
        checked={chosen}
        onChange={onChoose}
      />
      <Link className="tag-line__name" href={shown}>
        <bdi>{value}</bdi>
      </Link>
      <span className="meta">{onlyTrash ? say('tags.onlyTrash') : say('tags.on', { count: listed })}</span>
      <Button
        variant="plain"
        size="sm"
        icon={Pencil}
        iconOnly={say('tags.rename', { name: value })}
        onClick={() => onRename(true)}
      />
      <Button
        variant="plain"
        size="sm"
        icon={Trash2}
        iconOnly={say('tags.delete', { name: value })}
        onClick={() => void work.remove([value])}
      />
    </>
  );
}

const sayTaken = (name: string, count: number): string =>
  count === 0 ? say('tags.becomesOneTrash', { name }) : say('tags.becomesOne', { name, count });

/** The new name of a tag; where it belongs to another one already, that is said before. */
function RenameTag({ name, countOf, onClose }: { name: string; countOf: Props['countOf']; onClose(): void }) {
  const work = useTagWork();
  const [typed, setTyped] = useState(name);
  const to = typed.trim();
  const there = to === name ? undefined : countOf(to);
  return (
    <form
      className="tag-line__rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== '' && to !== name) void work.rename(name, to);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Field label={say('tags.renameTo', { name })} {...(there === undefined ? {} : { hint: sayTaken(to, there) })}>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            // biome-ignore lint/a11y/noAutofocus: the button that was pressed gives way to this field
            autoFocus
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="line">
        <Button type="submit" size="sm">
          {there === undefined ? say('tags.renames') : say('tags.merge')}
        </Button>
        <Button variant="plain" size="sm" onClick={onClose}>
          {say('tags.leave')}
        </Button>
      </div>
    </form>
  );
}
