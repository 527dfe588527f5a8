import Sprout from 'lucide-react/icons/sprout';
import { useActions } from '../../../hooks/use-actions.ts';
import { useSample } from '../../../hooks/use-sample.ts';
import { say } from '../../../words/say.ts';
import { Banner } from '../../kit/banner.tsx';
import { Button } from '../../kit/button.tsx';
import { useAct } from '../use-act.ts';

/** Says that the sample is here, and takes it away in one press. */
export function SampleBanner() {
  const present = useSample();
  const actions = useActions();
  const act = useAct();
  if (!present) return null;
  return (
    <Banner
      icon={Sprout}
      className="list__banner"
      actions={
        <Button
          variant="plain"
          size="sm"
          onClick={() => void act(actions.removeSampleUnit(), say('firstRun.sampleRemoved'))}
        >
          {say('firstRun.sampleRemove')}
        </Button>
      }
    >
      <p>{say('firstRun.sampleHere')}</p>
    </Banner>
  );
}
