import History from 'lucide-react/icons/history';
import { useActions } from '../../hooks/use-actions.ts';
import type { Resource } from '../../model/resource.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useAttempt } from './attempt.tsx';

/** The page has another title than the resource: offered, never taken without being asked. */
export function NewTitle({ resource, name }: { resource: Resource; name: string }) {
  const { editResource } = useActions();
  const attempt = useAttempt();
  if (name === '' || name === resource.name) return null;
  return (
    <Banner
      icon={History}
      live
      actions={
        <Button variant="plain" size="sm" onClick={() => attempt(() => editResource(resource.id, { name }))}>
          {say('capture.takeTitle')}
        </Button>
      }
    >
      <p>{say('capture.newTitle', { name })}</p>
    </Banner>
  );
}
