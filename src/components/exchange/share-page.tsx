import PackageOpen from 'lucide-react/icons/package-open';
import { type ReactNode, useState } from 'react';
import { EVERYTHING, type LeavingOptions, type Selection } from '../../export/gather.ts';
import { useMe } from '../../hooks/records.ts';
import { useCollections } from '../../hooks/use-collections.ts';
import type { Collection } from '../../model/collection.ts';
import type { Curator } from '../../model/curator.ts';
import { allHabits } from '../../model/habits.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Crumbs } from '../collection/collection-head.tsx';
import { Banner } from '../kit/banner.tsx';
import { Ghost } from '../kit/ghost.tsx';
import { Nothing } from '../kit/nothing.tsx';
import { pathTo } from '../library/paths.ts';
import { useSentinel } from '../library/safety/use-sentinel.ts';
import { Checks } from './checks.tsx';
import { Formats } from './formats.tsx';
import { GoingPublic } from './going-public.tsx';
import type { Leaving } from './leaving.ts';
import { LicenceCheck, LicencesCheck } from './licence-check.tsx';
import type { FileFormat } from './outgoing.ts';
import { SenderCheck } from './sender-check.tsx';
import { Sending } from './sending.tsx';
import { Sheet } from './sheet.tsx';
import { type Decisions, useDecisions } from './use-decisions.ts';
import { type Outgoing, useOutgoing } from './use-outgoing.ts';
import { useSending } from './use-sending.ts';
import { WhichCollections } from './which-collections.tsx';
import { WholeCheck } from './whole-check.tsx';

type Kind = 'collection' | 'several' | 'resources' | 'everything';

function kindOf(selection: Selection): Kind {
  if (selection === 'everything') return 'everything';
  const { collections = [], resources = [] } = selection;
  if (collections.length === 0) return 'resources';
  return collections.length === 1 && resources.length === 0 ? 'collection' : 'several';
}

/** What the file is called, after what is in it. */
function titleOf(kind: Kind, collections: Collection[]): string {
  if (kind === 'everything') return say('sharing.library');
  const [first] = collections;
  if (!first?.name) return say('sharing.chosen');
  const { name } = first;
  return kind === 'collection' ? name : say('sharing.andMore', { name, count: collections.length - 1 });
}

function licenceLine(collections: Collection[]) {
  const [only] = collections;
  if (collections.length === 1 && only) return <LicenceCheck collection={only} />;
  return collections.length > 1 ? <LicencesCheck /> : null;
}

/** How much of what was asked for stays here with these options: without it a library does not come back whole. */
const stays = ({ privateNotes, savedTexts, files, habits }: Leaving, options: LeavingOptions): number =>
  (options.privateNotes ? 0 : privateNotes) +
  (options.savedTexts ? 0 : savedTexts) +
  (options.attachments ? 0 : files.count) +
  (options.habits ? 0 : allHabits(habits));

interface BodyProps {
  outgoing: Outgoing;
  me: Curator | null;
  /** The file holds all that a library needs to come back. */
  isBackup: boolean;
  /** The field that says which collections go. */
  which: ReactNode;
  format: FileFormat;
  options: LeavingOptions;
  decisions: Decisions;
  onFormat(format: FileFormat): void;
  onOptions(options: LeavingOptions): void;
}

function Body({ outgoing, me, isBackup, which, format, options, decisions, onFormat, onOptions }: BodyProps) {
  const { leaving, collections, file, findings } = outgoing;
  const left = findings?.filter(({ key }) => decisions.of(key) === undefined).length ?? 0;
  const { source } = useAbilities();
  const isWhole = stays(leaving, options) === 0;
  const { remember } = useSentinel();
  const sending = useSending(outgoing, isBackup && isWhole ? () => void remember({ backup: source.now() }) : undefined);
  return (
    <div className="columns" data-halves>
      <div className="stack stack--lg">
        <section className="section">
          <h2 className="heading">{say('sharing.checks')}</h2>
          {which}
          <Checks
            leaving={leaving}
            format={format}
            options={options}
            onOptions={onOptions}
            sender={!isBackup && me && <SenderCheck me={me} />}
            whole={isBackup && !isWhole && <WholeCheck onWhole={() => onOptions(EVERYTHING)} />}
            licence={licenceLine(collections)}
          />
        </section>
        <Formats value={format} onChange={onFormat} />
        {/* After the kinds of file: it comes later, and would move them away under a press. */}
        {!isBackup && (
          <section className="section findings">
            <h2 className="heading">{say('goingPublic.title')}</h2>
            {findings ? <GoingPublic findings={findings} decisions={decisions} /> : <Ghost widths={['60%', '80%']} />}
          </section>
        )}
        <section className="section">
          {!isBackup && left > 0 && <p className="hint">{say('goingPublic.left', { count: left })}</p>}
          <Sending sending={sending} file={file} />
          <p className="visually-hidden" role="status">
            {file ? '' : say('sharing.makingCount', { count: leaving.resources })}
          </p>
        </section>
      </div>
      <Sheet file={file} onCopy={sending.copy} />
    </div>
  );
}

/** A look at what goes out, and what stays, before a file leaves. */
export function SharePage({ selection: asked }: { selection: Selection }) {
  const [selection, setSelection] = useState(asked);
  const kind = kindOf(selection);
  const [format, setFormat] = useState<FileFormat>('json');
  const [options, setOptions] = useState<LeavingOptions>({ privateNotes: false, savedTexts: false });
  // A backup is for oneself: nothing is looked for.
  const isBackup = kind === 'everything' && format === 'json';
  const decisions = useDecisions();
  const me = useMe();
  const collections = useCollections();
  const outgoing = useOutgoing(
    selection,
    format,
    options,
    (collections) => titleOf(kind, collections),
    isBackup ? 'nobody' : decisions.out,
  );
  // All at once: what came later would move the rest away under a press.
  const known =
    typeof outgoing === 'object' && me !== undefined && collections
      ? { outgoing, me, all: collections.all }
      : undefined;
  const from = known?.outgoing.collections[0];
  const up =
    kind === 'collection' && from
      ? { name: from.name || say('common.untitled'), path: pathTo.collection(from.id) }
      : { name: say('sharing.library'), path: pathTo.all };
  const leaving = known?.outgoing.leaving;
  const empty = leaving && leaving.resources + leaving.collections === 0;
  return (
    <div className="page__inner">
      <header className="page__head">
        <Crumbs steps={[up]} here={say('sharing.crumb')} />
        <h1 className="display">{say('sharing.title')}</h1>
        <p className="lead">{say(`sharing.lead_${kind}`)}</p>
      </header>
      {outgoing === 'failed' && <Banner tone="wrong">{say('sharing.failed')}</Banner>}
      {outgoing !== 'failed' && !known && <Ghost widths={['50%', '80%', '65%']} />}
      {empty && (
        <Nothing title={say('sharing.gone')} icon={PackageOpen}>
          <p>{say('sharing.goneHint')}</p>
        </Nothing>
      )}
      {known && !empty && (
        <Body
          outgoing={known.outgoing}
          me={known.me}
          isBackup={isBackup}
          which={
            selection !== 'everything' &&
            selection.collections && (
              <WhichCollections
                ids={selection.collections}
                all={known.all}
                onChange={(collections) => setSelection({ ...selection, collections })}
              />
            )
          }
          format={format}
          options={options}
          decisions={decisions}
          onFormat={setFormat}
          onOptions={setOptions}
        />
      )}
    </div>
  );
}
