import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import { Link } from 'wouter';
import { licenceName } from '../../model/licence-name.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { pathTo } from '../library/paths.ts';
import { Check } from './check.tsx';

/** So many of a list are named; the others are counted. */
const MOST_NAMED = 50;

interface Props {
  resources: readonly Resource[];
  title: string;
  why: string;
}

/** Something to know about these resources, which are named on demand; nothing where there are none. */
export function ResourcesCheck({ resources, title, why }: Props) {
  const [open, setOpen] = useState(false);
  const more = resources.length - MOST_NAMED;
  if (resources.length === 0) return null;
  return (
    <Check
      icon={TriangleAlert}
      state="look"
      title={title}
      aside={
        <Button size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('sharing.fold') : say('sharing.look')}
        </Button>
      }
      below={
        open && (
          <ul className="check__list">
            {resources.slice(0, MOST_NAMED).map(({ id, name, license }) => (
              <li key={id}>
                <Link className="link" href={pathTo.resource(id)}>
                  {name || say('common.untitled')}
                </Link>
                {license && <span className="meta"> {licenceName(license)}</span>}
              </li>
            ))}
            {more > 0 && <li className="meta">{say('sharing.more', { count: more })}</li>}
          </ul>
        )
      }
    >
      {why}
    </Check>
  );
}
