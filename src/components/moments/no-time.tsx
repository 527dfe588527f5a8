import { isSamePage, type NoPlayer } from '../../capture/player/judge-players.ts';
import { linkAt } from '../../model/link-at.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { useAbilities } from '../abilities.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useShortcut } from '../library/use-shortcut.ts';

/** Why no time could be taken, and what to do. */
export function NoTime({
  missing,
  resource,
  onThisPage,
}: {
  missing: NoPlayer;
  resource: Resource;
  /** Turns to the page that stands in the tab now. */
  onThisPage(): void;
}) {
  const { openPage } = useAbilities();
  const keys = useShortcut('mark-moment');
  const own = resource.video && linkAt(resource, 0);
  // Where the provider's page is the one that keeps its player in a frame, it would only be opened once more.
  const elsewhere = own !== undefined && !isSamePage(own, resource.url ?? '') ? own : undefined;
  const words = {
    closed: keys === undefined ? say('moments.missing.closedNoKeys') : say('moments.missing.closed', { keys }),
    'another-page': say('moments.missing.anotherPage'),
    'in-frame': say('moments.missing.inFrame'),
    advertisement: say('moments.missing.advertisement'),
    none: say('moments.missing.none'),
  }[missing];
  return (
    <Banner
      tone="look"
      live
      actions={
        <>
          {missing === 'another-page' && (
            <Button variant="plain" size="sm" onClick={onThisPage}>
              {say('moments.missing.thisPage')}
            </Button>
          )}
          {missing === 'in-frame' && elsewhere !== undefined && (
            <Button variant="plain" size="sm" onClick={() => openPage(elsewhere)}>
              {say('moments.missing.ownPage')}
            </Button>
          )}
        </>
      }
    >
      <p>{words}</p>
    </Banner>
  );
}
