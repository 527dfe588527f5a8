import FileText from 'lucide-react/icons/file-text';
import { lazy, Suspense, useState } from 'react';
import { useSavedText } from '../../../hooks/records.ts';
import type { Resource } from '../../../model/resource.ts';
import { sayDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { Ghost } from '../../kit/ghost.tsx';

const SavedCopyFrame = lazy(() => import('./saved-copy-frame.tsx').then((file) => ({ default: file.SavedCopyFrame })));

/** The readable text of the page as it was, for when the page is gone. */
export function SavedCopy({ resource }: { resource: Resource }) {
  const saved = useSavedText(resource.id);
  const [open, setOpen] = useState(false);
  if (!saved) return null;
  const name = resource.name || say('common.untitled');
  return (
    <section className="section" data-gap="tight" aria-labelledby="saved-copy">
      <div className="section__top">
        <h3 className="subheading" id="saved-copy">
          {say('library.savedCopy')}
        </h3>
        <Button variant="plain" size="sm" icon={FileText} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('library.savedCopyHide') : say('library.savedCopyShow')}
        </Button>
      </div>
      <p className="hint">{say('library.savedCopyHint', { date: sayDay(saved.dateSaved) })}</p>
      {open && (
        <Suspense fallback={<Ghost widths={['90%', '80%', '85%']} />}>
          <SavedCopyFrame html={saved.html} title={say('library.savedCopyOf', { name })} />
        </Suspense>
      )}
    </section>
  );
}
