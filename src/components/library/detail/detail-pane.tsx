import Trash2 from 'lucide-react/icons/trash-2';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useLinkCheck, useResource, useThumbnails } from '../../../hooks/records.ts';
import type { Id } from '../../../model/identity.ts';
import type { LinkCheck } from '../../../model/link-check.ts';
import type { Resource } from '../../../model/resource.ts';
import { say } from '../../../words/say.ts';
import { Attachments } from '../../attachments/attachments.tsx';
import { TextOfDocument } from '../../documents/text-of-document.tsx';
import { LookForEvidence } from '../../evidence/look-for-evidence.tsx';
import { CommentsOn } from '../../feedback/comments-on.tsx';
import { type People, usePeople } from '../../feedback/people.ts';
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
import { useEverything } from './use-everything.ts';

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

interface Known {
  resource: Resource;
  check: LinkCheck | null;
  people: People;
}

function Everything({ resource, check, people }: Known) {
  const { id } = resource;
  const everything = useEverything(id);
  if (!everything) return <Ghost widths={['70%', '45%', '60%']} />;
  const { frameworks, uses, hasTranscript, hasWords, refusals, attachments } = everything;
  const { me } = people;
  const said = { resource, ...everything.said, frameworks, me };
  return (
    <>
      <ReputationLine resource={resource} alignments={said.alignments} uses={uses} people={people} />
      <Claims {...said} />
      <MomentsSection {...said} hasTranscript={hasTranscript} />
      <Excerpts {...said} />
      {hasWords && <LookForEvidence resource={id} competencies={frameworks.byId} refusals={refusals} />}
      <Notes resource={resource} />
      <Places resource={resource} />
      <Attachments resource={resource} attachments={attachments} />
      <section className="section" aria-labelledby="feedback">
        <h3 className="subheading" id="feedback">
          {say('feedback.title')}
        </h3>
        <CommentsOn target={id} />
      </section>
      <Tries resource={id} uses={uses} people={people} />
      <Provenance resource={resource} me={me} />
      <About resource={resource} check={check} />
      {resource.kind === 'document' && !hasWords && <TextOfDocument resource={resource} />}
      <SavedCopy resource={resource} />
    </>
  );
}

/** Which: the one resource, every field of it editable where it stands. */
export function DetailPane({ id, address }: { id: Id; address: Address }) {
  const resource = useResource(id);
  const pictures = useThumbnails([id]);
  const check = useLinkCheck(id);
  const people = usePeople();
  const known =
    resource && pictures && check !== undefined && people
      ? { resource, picture: pictures.get(id), check, people }
      : undefined;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (matchMedia(ONE_PANE).matches) pane.current?.focus();
  }, []);
  const isThere = known !== undefined;
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
      <DetailBar known={known} address={address} />
      <div className="detail__body">
        {resource === null && <Gone />}
        {resource !== null && !known && <Ghost widths={['80%', '50%', '65%']} />}
        {known && (
          <>
            <DetailHead {...known} />
            <Everything {...known} />
          </>
        )}
      </div>
    </section>
  );
}
