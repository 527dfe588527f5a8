import FileText from 'lucide-react/icons/file-text';
import Lock from 'lucide-react/icons/lock';
import Send from 'lucide-react/icons/send';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { LeavingOptions } from '../../export/gather.ts';
import { sayList } from '../../words/lists.ts';
import { say } from '../../words/say.ts';
import { Check, CheckSwitch } from './check.tsx';
import { FilesCheck } from './files-check.tsx';
import { HabitsCheck } from './habits-check.tsx';
import type { Leaving } from './leaving.ts';
import { carriesBundle, type FileFormat } from './outgoing.ts';
import { ResourcesCheck } from './resources-check.tsx';

function sayWith({ claims, excerpts, notes }: Leaving): string {
  const things = [
    claims > 0 && say('sharing.claims', { count: claims }),
    excerpts > 0 && say('sharing.excerpts', { count: excerpts }),
    notes > 0 && say('sharing.notes', { count: notes }),
  ].filter((thing) => thing !== false);
  if (things.length === 0) return say('sharing.bare');
  return say('sharing.with', {
    things: sayList(things),
  });
}

interface StayingProps {
  count: number;
  /** Whether the chosen kind of file can carry them. */
  carries: boolean;
  on: boolean;
  onChange(on: boolean): void;
}

function PrivateNotes({ count, carries, on, onChange }: StayingProps) {
  if (count === 0) return null;
  const going = on && carries;
  return (
    <Check
      icon={going ? TriangleAlert : Lock}
      state={going ? 'look' : 'ok'}
      title={say(going ? 'sharing.privateGo' : 'sharing.privateStay', { count })}
      aside={carries && <CheckSwitch label={say('sharing.privateSwitch')} on={on} onChange={onChange} />}
    >
      {say(going ? 'sharing.privateGoWhy' : 'sharing.privateStayWhy', { count })}
    </Check>
  );
}

function SavedCopies({ count, carries, on, onChange }: StayingProps) {
  if (count === 0) return null;
  const going = on && carries;
  const why = carries ? say('sharing.copiesStayWhy', { count }) : say('sharing.copiesMarkdown');
  return (
    <Check
      icon={going ? TriangleAlert : FileText}
      state={going ? 'look' : 'ok'}
      title={say(going ? 'sharing.copiesGo' : 'sharing.copiesStay', { count })}
      aside={carries && <CheckSwitch label={say('sharing.copiesSwitch')} on={on} onChange={onChange} />}
    >
      {going ? say('sharing.copiesGoWhy') : why}
    </Check>
  );
}

export interface ChecksProps {
  leaving: Leaving;
  format: FileFormat;
  options: LeavingOptions;
  onOptions(options: LeavingOptions): void;
  /** Whom the file is from, where that is to be asked. */
  sender: ReactNode;
  /** What is to be known of a backup. */
  whole: ReactNode;
  /** The line that says the licence of the teacher's own words. */
  licence: ReactNode;
}

/** What leaves with the file, what stays, and what to look at before. */
export function Checks({ leaving, format, options, onOptions, sender, whole, licence }: ChecksProps) {
  const { resources, collections } = leaving;
  return (
    <ul className="checklist">
      <Check icon={Send} title={say('sharing.resources', { count: resources })}>
        {collections > 0 && <>{say('sharing.inCollections', { count: collections })}. </>}
        {sayWith(leaving)}
      </Check>
      {sender}
      {whole}
      <ResourcesCheck
        resources={leaving.unlicensed}
        title={say('sharing.noLicence', { count: leaving.unlicensed.length })}
        why={say('sharing.noLicenceWhy', { count: leaving.unlicensed.length })}
      />
      <PrivateNotes
        count={leaving.privateNotes}
        carries={carriesBundle(format)}
        on={options.privateNotes}
        onChange={(privateNotes) => onOptions({ ...options, privateNotes })}
      />
      <SavedCopies
        count={leaving.savedTexts}
        carries={carriesBundle(format)}
        on={options.savedTexts}
        onChange={(savedTexts) => onOptions({ ...options, savedTexts })}
      />
      <FilesCheck
        files={leaving.files}
        carries={format === 'json'}
        on={options.attachments ?? false}
        onChange={(attachments) => onOptions({ ...options, attachments })}
      />
      <HabitsCheck
        habits={leaving.habits}
        carries={format === 'json'}
        on={options.habits ?? false}
        onChange={(habits) => onOptions({ ...options, habits })}
      />
      {licence}
      <ResourcesCheck
        resources={leaving.tighter}
        title={say('sharing.tighter', { count: leaving.tighter.length })}
        why={say('sharing.tighterWhy', { count: leaving.tighter.length })}
      />
    </ul>
  );
}
