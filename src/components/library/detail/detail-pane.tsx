import Trash2 from 'lucide-react/icons/trash-2';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useAlignments, useExcerpts, useResource, useSettings } from '../../../hooks/records.ts';
import { useFrameworks } from '../../../hooks/use-frameworks.ts';
import type { Id } from '../../../model/identity.ts';
import type { Resource } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { Attachments } from '../../attachments/attachments.tsx';
import { TextOfDocument } from '../../documents/text-of-document.tsx';
import { LookForEvidence } from '../../evidence/look-for-evidence.tsx';
import { CommentsOn } from '../../feedback/comments-on.tsx';
import { ReputationLine } from '../../feedback/reputation-line.tsx';
import { Tries } from '../../feedback/tries.tsx';
import { buttonClass } from '../../kit/button.tsx';
import { Ghost } from '../../kit/ghost.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import { MomentsSection } from '../../moments/moments-section.tsx';
import { useCommands } from '../palette/commands.ts';
import { type Address, pathTo } from '../paths.ts';
import { About } from './about.tsx';
import { Claims } from './claims.tsx';
import { DetailBar } from './detail-bar.tsx';
import { DetailHead } from './detail-head.tsx';
import { editName } from './edit-name.ts';
import { Excerpts } from './excerpts.tsx';
import { Notes } from './notes.tsx';
import { Places } from './places.tsx';
import { Provenance } from './provenance.tsx';
import { SavedCopy } from './saved-copy.tsx';

/** Where the panes stand side by side, opening a resource leaves the focus in the list. */
const ONE_PANE = '(max-width: 1099px)';

function Gone() {
  return (
    <Nothing
      title={say('library.goneTitle')}
      icon={Trash2}
      actions={
        <Link className={buttonClass({})} href={pathTo.history}>
          {say('library.showHistory')}
        </Link>
      }
    >
      <p>{say('library.gone')}</p>
    </Nothing>
  );
}

function Everything({ resource }: { resource: Resource }) {
  const excerpts = useExcerpts(resource.id);
  const alignments = useAlignments(resource.id, ...(excerpts ?? []).map((excerpt) => excerpt.id));
  const frameworks = useFrameworks();
  const me = useSettings()?.curator;
  if (!excerpts || !alignments || !frameworks || me === undefined) return <Ghost widths={['70%', '45%', '60%']} />;
  const said = { resource, excerpts, alignments, frameworks, me };
  return (
    <>
      <ReputationLine resource={resource} alignments={alignments} />
      <Claims {...said} />
      <MomentsSection {...said} />
      <Excerpts {...said} />
      <LookForEvidence resource={resource.id} competencies={frameworks.byId} />
      <Notes resource={resource} />
      <Places resource={resource} />
      <Attachments resource={resource} />
      <section className="section" aria-labelledby="feedback">
        <h3 className="subheading" id="feedback">
          {say('feedback.title')}
        </h3>
        <CommentsOn target={resource.id} />
      </section>
      <Tries resource={resource.id} />
      <Provenance resource={resource} me={me} />
      <About resource={resource} />
      <TextOfDocument resource={resource} />
      <SavedCopy resource={resource} />
    </>
  );
}

/** Which: the one resource, every field of it editable where it stands. */
export function DetailPane({ id, address }: { id: Id; address: Address }) {
  const resource = useResource(id);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (matchMedia(ONE_PANE).matches) pane.current?.focus();
  }, []);
  const isThere = Boolean(resource);
  useEffect(() => {
    if (!isThere || !(history.state as { edit?: boolean } | null)?.edit) return;
    history.replaceState(null, '');
    editName();
  }, [isThere]);
  // A list has its own command, for the row that keys act on.
  useCommands(() =>
    isThere && (address.view === 'collection' || address.view === 'coverage')
      ? [{ id: 'edit', label: say('shell.edit'), section: 'do', run: editName }]
      : [],
  );
  const name = resource?.name;
  useEffect(() => {
    if (!name) return;
    const place = document.title;
    document.title = say('library.pageTitle', { name });
    return () => {
      document.title = place;
    };
  }, [name]);
  return (
    <section className="detail" aria-labelledby="which" ref={pane} tabIndex={-1}>
      <DetailBar resource={resource ?? undefined} address={address} />
      <div className="detail__body">
        {resource === undefined && <Ghost widths={['80%', '50%', '65%']} />}
        {resource === null && <Gone />}
        {resource && (
          <>
            <DetailHead resource={resource} />
            <Everything resource={resource} />
          </>
        )}
      </div>
    </section>
  );
}
