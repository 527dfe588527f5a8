import FileX from 'lucide-react/icons/file-x';
import { useEffect } from 'react';
import { useResource, useSavedText } from '../../../hooks/records.ts';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Ghost } from '../../kit/ghost.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import { usePageMark } from '../../kit/use-page-mark.ts';
import { useSingleKeys } from '../keys.ts';
import { pathTo } from '../paths.ts';
import { useAddress } from '../use-address.ts';
import { ReadingHead } from './reading-head.tsx';
import { ReadingText } from './reading-text.tsx';

function NoCopy() {
  return (
    <Nothing title={say('reading.noneTitle')} icon={FileX}>
      <p>{say('reading.noneWhy')}</p>
      <p>{say('reading.noneDo')}</p>
    </Nothing>
  );
}

/** The saved text of a resource, to be read in peace. */
export function ReadingPage({ id, from }: { id: Id; from: string | undefined }) {
  const resource = useResource(id);
  const saved = useSavedText(id);
  const [, navigate] = useAddress();
  const back = from ?? pathTo.resource(id);
  useSingleKeys({ escape: () => navigate(back) }, true);
  const name = resource?.name;
  usePageMark('reading', Boolean(resource) && saved !== undefined);
  useEffect(() => {
    if (name) document.title = say('library.pageTitle', { name });
  }, [name]);
  if (resource === undefined || saved === undefined) return <Ghost widths={['60%', '90%', '80%', '85%']} />;
  if (resource === null)
    return (
      <Nothing title={say('library.goneTitle')} icon={FileX}>
        <p>{say('library.gone')}</p>
      </Nothing>
    );
  return (
    <article className="reader">
      <ReadingHead resource={resource} saved={saved?.dateSaved} back={back} />
      {saved ? <ReadingText resource={resource} saved={saved} /> : <NoCopy />}
    </article>
  );
}
