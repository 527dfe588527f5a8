import BookOpenText from 'lucide-react/icons/book-open-text';
import { Link } from 'wouter';
import { useSavedText } from '../../../hooks/records.ts';
import type { Resource } from '../../../model/resource.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { buttonClass } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useHashLocation } from '../hash-location.ts';
import { pathTo } from '../paths.ts';

/** The way to the readable text of the page as it was, for when the page is gone. */
export function SavedCopy({ resource }: { resource: Resource }) {
  const saved = useSavedText(resource.id);
  const [here] = useHashLocation();
  if (!saved) return null;
  return (
    <section className="section" data-gap="tight" aria-labelledby="saved-copy">
      <h3 className="subheading" id="saved-copy">
        {say('detail.savedCopy')}
      </h3>
      <p className="hint">{say('detail.savedCopyHint', { date: sayDay(saved.dateSaved) })}</p>
      <p>
        <Link className={buttonClass({ size: 'sm' })} href={pathTo.read(resource.id, here)}>
          <Icon icon={BookOpenText} />
          {say('detail.savedCopyShow')}
        </Link>
      </p>
    </section>
  );
}
