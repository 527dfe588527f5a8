import Archive from 'lucide-react/icons/archive';
import FolderOpen from 'lucide-react/icons/folder-open';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useActions } from '../../hooks/use-actions.ts';
import { type Frameworks, useFrameworks } from '../../hooks/use-frameworks.ts';
import type { Framework } from '../../model/framework.ts';
import type { Id } from '../../model/identity.ts';
import { toTree } from '../../model/nesting.ts';
import { say } from '../../words/say.ts';
import { Crumbs } from '../collection/collection-head.tsx';
import { EditableWords } from '../collection/editable-words.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button, buttonClass } from '../kit/button.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { pathTo } from '../library/paths.ts';
import { useAct } from '../library/use-act.ts';
import { Archived } from './archived.tsx';
import { CompetencyTree } from './competency-tree.tsx';
import { ReadOnlyTree } from './read-only-tree.tsx';

function Gone() {
  return (
    <Nothing
      title={say('framework.gone')}
      icon={FolderOpen}
      actions={
        <Link className={buttonClass({})} href={pathTo.settings}>
          {say('framework.toSettings')}
        </Link>
      }
    >
      <p>{say('framework.goneHint')}</p>
    </Nothing>
  );
}

/** The name and the words of a framework, which are fields where it is not Taproot's own. */
function Words({ framework }: { framework: Framework }) {
  const { editFramework } = useActions();
  const [field, setField] = useState<'name' | 'description' | undefined>(undefined);
  if (framework.builtIn)
    return (
      <>
        <h1 className="display">{framework.name}</h1>
        <p className="lead">{framework.description}</p>
        <p className="hint">{say('framework.builtInHint')}</p>
      </>
    );
  return (
    <>
      <h1 className="display page__name">
        <EditableWords
          value={framework.name}
          label={say('framework.name')}
          ask={say('common.untitled')}
          editing={field === 'name'}
          onEditing={(on) => setField(on ? 'name' : undefined)}
          onSave={(name) => editFramework(framework.id, { name })}
        />
      </h1>
      <div className="lead">
        <EditableWords
          value={framework.description ?? ''}
          label={say('framework.description')}
          ask={say('framework.descriptionAsk')}
          rows={2}
          editing={field === 'description'}
          onEditing={(on) => setField(on ? 'description' : undefined)}
          onSave={(description) => editFramework(framework.id, { description })}
        />
      </div>
    </>
  );
}

/** Puts the framework away, or says that it is away and brings it back. */
function Putting({ framework }: { framework: Framework }) {
  const { archiveFramework } = useActions();
  const act = useAct();
  const name = framework.name || say('common.untitled');
  if (framework.dateArchived === undefined)
    return (
      <p>
        <Button
          icon={Archive}
          onClick={() => void act(archiveFramework(framework.id, true), say('framework.archived', { name }))}
        >
          {say('framework.archive')}
        </Button>
      </p>
    );
  const back = () => void act(archiveFramework(framework.id, false), say('framework.broughtBack', { name }));
  return (
    <Banner
      tone="look"
      actions={
        <Button size="sm" onClick={back}>
          {say('framework.bringBack')}
        </Button>
      }
    >
      {say('framework.isArchived')}
    </Banner>
  );
}

function Known({ framework, known }: { framework: Framework; known: Frameworks }) {
  const all = useMemo(
    () => [...known.byId.values()].filter((row) => row.framework === framework.id),
    [known, framework.id],
  );
  const shown = useMemo(() => all.filter((row) => row.dateArchived === undefined), [all]);
  const away = useMemo(() => all.filter((row) => row.dateArchived !== undefined), [all]);
  return (
    <>
      <header className="page__head">
        <Crumbs steps={[{ name: say('settings.title'), path: pathTo.settings }]} here={say('settings.frameworks')} />
        <Words framework={framework} />
      </header>
      {framework.builtIn ? (
        <ReadOnlyTree nodes={toTree(shown)} label={say('framework.tree', { name: framework.name })} />
      ) : (
        <CompetencyTree framework={framework} rows={shown} />
      )}
      <Archived rows={away} />
      <Putting framework={framework} />
    </>
  );
}

/** The page of one framework: its words and the tree of its competencies. */
export function FrameworkPage({ id }: { id: Id }) {
  const known = useFrameworks();
  if (!known)
    return (
      <div className="page__inner">
        <Ghost widths={['40%', '70%', '60%']} />
      </div>
    );
  const framework = [...known.frameworks, ...known.archived].find((row) => row.id === id);
  return framework ? (
    <div className="page__inner stack stack--lg">
      <Known framework={framework} known={known} />
    </div>
  ) : (
    <Gone />
  );
}
