import ArrowLeft from 'lucide-react/icons/arrow-left';
import ExternalLink from 'lucide-react/icons/external-link';
import { Link } from 'wouter';
import type { Resource } from '../../../model/resource.ts';
import { safeLink } from '../../../model/safe-link.ts';
import { sayDay } from '../../../words/dates.ts';
import { sayList } from '../../../words/lists.ts';
import { say } from '../../../words/say.ts';
import { useAbilities } from '../../abilities.tsx';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { Icon } from '../../kit/icon.tsx';
import { publisherOf } from '../../kit/resource-meta.tsx';

/** The way back, what is read, by whom, and of which day. */
export function ReadingHead({
  resource,
  saved,
  back,
}: {
  resource: Resource;
  saved: string | undefined;
  back: string;
}) {
  const { openPage } = useAbilities();
  const url = resource.url === undefined ? undefined : safeLink(resource.url);
  return (
    <header className="reader__head">
      <p className="line line--wrap reader__bar">
        <Link className={buttonClass({ variant: 'plain', size: 'sm' })} href={back}>
          <Icon icon={ArrowLeft} />
          {say('reading.back')}
        </Link>
        <span className="push" />
        {url !== undefined && (
          <Button size="sm" icon={ExternalLink} title={url} onClick={() => openPage(url)}>
            {say('reading.openPage')}
          </Button>
        )}
      </p>
      <h1 className="title reader__title">
        <bdi>{resource.name || say('common.untitled')}</bdi>
      </h1>
      <p className="meta">
        <Facts facts={[sayList(resource.author ?? []), publisherOf(resource)]} />
        {saved !== undefined && <span>{say('reading.savedOn', { date: sayDay(saved) })}</span>}
      </p>
    </header>
  );
}
