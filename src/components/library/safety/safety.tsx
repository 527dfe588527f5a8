import HardDriveDownload from 'lucide-react/icons/hard-drive-download';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useSavedSince, useStanding } from '../../../hooks/use-standing.ts';
import { daysBetween, isBackupDue, looksLost, type Sentinel } from '../../../model/sentinel.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { useAbilities } from '../../abilities.tsx';
import { Banner } from '../../kit/banner.tsx';
import { Button, buttonClass } from '../../kit/button.tsx';
import { pathTo } from '../paths.ts';
import { useSentinel } from './use-sentinel.ts';

/** Watches over the library: says when it looks lost, and when a backup is due. */
export function Safety() {
  const { known, remember } = useSentinel();
  const standing = useStanding();
  const { resources, lastChange } = standing ?? {};
  const isLost = known != null && standing !== undefined && looksLost(known, standing);

  useEffect(() => {
    if (known === undefined || isLost || resources === undefined || lastChange === undefined) return;
    if (known?.resources === resources && known.lastChange === lastChange) return;
    void remember({ resources, lastChange });
  }, [known, isLost, resources, lastChange, remember]);

  if (!known || !standing) return null;
  if (isLost) return <Lost known={known} onRight={() => void remember(standing)} />;
  return <BackupReminder known={known} onLater={(later) => void remember({ later })} />;
}

function Lost({ known, onRight }: { known: Sentinel; onRight(): void }) {
  return (
    <Banner
      tone="look"
      live
      className="list__banner"
      actions={
        <>
          <Link href={pathTo.open} className={buttonClass({ size: 'sm' })}>
            {say('safety.bringBack')}
          </Link>
          <Button variant="plain" size="sm" onClick={onRight}>
            {say('safety.isRight')}
          </Button>
        </>
      }
    >
      <p>{say('safety.lost', { count: known.resources, date: sayDay(known.seen) })}</p>
      {known.backup !== undefined && <p className="meta">{say('safety.lostBackup', { date: sayDay(known.backup) })}</p>}
    </Banner>
  );
}

function BackupReminder({ known, onLater }: { known: Sentinel; onLater(now: string): void }) {
  const { source } = useAbilities();
  const since = useSavedSince(known.backup) ?? 0;
  const now = source.now();
  if (!isBackupDue(known, since, now)) return null;
  return (
    <Banner
      icon={HardDriveDownload}
      className="list__banner"
      actions={
        <>
          <Link href={pathTo.shareEverything} className={buttonClass({ size: 'sm' })}>
            {say('safety.backUp')}
          </Link>
          <Button variant="plain" size="sm" onClick={() => onLater(now)}>
            {say('safety.later')}
          </Button>
        </>
      }
    >
      <p>
        {known.backup === undefined
          ? say('safety.neverBackedUp', { count: since })
          : `${say('safety.backedUp', { count: daysBetween(known.backup, now) })} ${say('safety.since', { count: since })}`}
      </p>
    </Banner>
  );
}
