import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';
import { Check } from './check.tsx';

/** Said of a copy of everything that is none: what it lacks is lost with the browser. One press takes all of it along. */
export const WholeCheck = ({ onWhole }: { onWhole(): void }) => (
  <Check
    icon={TriangleAlert}
    state="look"
    title={say('sharing.notWhole')}
    below={
      <p className="check__more">
        <Button size="sm" onClick={onWhole}>
          {say('sharing.takeAll')}
        </Button>
      </p>
    }
  >
    {say('sharing.notWholeWhy')}
  </Check>
);
