import RotateCw from 'lucide-react/icons/rotate-cw';
import { useOutdated } from '../../hooks/use-outdated.ts';
import { say } from '../../words/say.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';

/** Says that another window has taken the library over, and the way on. What is in the fields of this one stays to be copied. */
export function Outdated() {
  if (!useOutdated()) return null;
  return (
    <Banner
      tone="look"
      live
      className="outdated"
      actions={
        <Button size="sm" icon={RotateCw} onClick={() => location.reload()}>
          {say('library.updatedReload')}
        </Button>
      }
    >
      <p>{say('library.updated')}</p>
    </Banner>
  );
}
