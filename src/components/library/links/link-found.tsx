import LinkIcon from 'lucide-react/icons/link-2';
import Unlink from 'lucide-react/icons/link-2-off';
import { useActions } from '../../../hooks/use-actions.ts';
import { type LinkCheck, leadsToFront, linkStanding } from '../../../model/link-check.ts';
import type { Resource } from '../../../model/resource.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useToast } from '../../kit/toasts.tsx';
import { useAct } from '../use-act.ts';
import { useCheckLinks } from './link-checks.tsx';

function sayVerdict(check: LinkCheck): string {
  const { verdict, status = '', to: address } = check;
  const day = sayDay(check.date);
  if (verdict === 'gone') return say('links.gone', { day, status });
  if (verdict === 'unsaid')
    return status === '' ? say('links.unsaid', { day }) : say('links.unsaidStatus', { day, status });
  if (verdict !== 'moved') return say(`links.${verdict}`, { day });
  if (address === undefined) return say('links.movedAway', { day });
  return say(leadsToFront(check) ? 'links.movedToFront' : 'links.moved', { day, address });
}

/** The way to the address at which the page is now; not offered where that is only where the site begins. */
function TakeOver({ id, to }: { id: Resource['id']; to: string }) {
  const { editLink } = useActions();
  const act = useAct();
  const toast = useToast();
  const takeOver = async () => {
    const taken = await act(editLink(id, to), say('links.tookOver'));
    if (taken) toast(say('links.taken', { name: taken.name || say('common.untitled') }), { tone: 'look' });
  };
  return (
    <Button size="sm" onClick={() => void takeOver()}>
      {say('links.takeOver')}
    </Button>
  );
}

interface Props {
  resource: Resource;
  /** What was found at its address; null where it was never asked. */
  check: LinkCheck | null;
  at: 'head' | 'address';
}

/**
 * What is known of a resource's link, and the way to check it. A page that is not where it was is told at the head of the resource, all else
 * beside its address.
 */
export function LinkFound({ resource, check, at }: Props) {
  const { id, url } = resource;
  const offerCheck = useCheckLinks();
  const standing = linkStanding(url, check ?? undefined);
  if (standing === undefined) return null;
  const isAway = standing === 'dead' || standing === 'moved';
  if (isAway !== (at === 'head')) return null;
  const known = standing === 'unchecked' || check === null ? undefined : check;
  if (!known && !offerCheck) return null;
  return (
    <div className="link-found">
      {known && (
        <p className="hint">
          <Icon icon={isAway ? Unlink : LinkIcon} />
          <span>{known.url === url ? sayVerdict(known) : say('links.works', { day: sayDay(known.date) })}</span>
        </p>
      )}
      <div className="line line--wrap">
        {standing === 'moved' && known?.to !== undefined && !leadsToFront(known) && <TakeOver id={id} to={known.to} />}
        {offerCheck && (
          <Button variant="plain" size="sm" onClick={() => offerCheck([id])}>
            {known ? say('links.checkAgain') : say('links.checkOne')}
          </Button>
        )}
      </div>
    </div>
  );
}
