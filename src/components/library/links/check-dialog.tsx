import type { LinkPlan } from '../../../model/link-plan.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { useChecking } from './use-checking.ts';

/** Says what a check will ask of whom, and what the browser will ask of the teacher. Its press is the one that the browser has to see. */
export function CheckDialog({ plan, onClose }: { plan: LinkPlan; onClose(): void }) {
  const check = useChecking();
  const { count, sites, later, left } = plan;
  const begin = () => {
    void check(plan);
    onClose();
  };
  return (
    <Dialog title={say('links.check')} open onClose={onClose}>
      {count === 0 ? (
        <p>{say('links.nothing')}</p>
      ) : (
        <>
          <p>{say('links.what', { count })}</p>
          <p>{say('links.permission', { count: sites.length })}</p>
          {later > 0 && <p className="hint">{say('links.later', { count: later })}</p>}
          {left > 0 && <p className="hint">{say('links.left', { count: left })}</p>}
        </>
      )}
      <div className="line">
        {count > 0 && (
          <Button variant="primary" onClick={begin}>
            {say('links.begin', { count })}
          </Button>
        )}
        <Button variant="plain" onClick={onClose}>
          {count > 0 ? say('common.cancel') : say('common.close')}
        </Button>
      </div>
    </Dialog>
  );
}
