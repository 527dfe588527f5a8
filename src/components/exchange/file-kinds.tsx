import { useId, useState } from 'react';
import { say } from '../../words/say.ts';
import { Button } from '../kit/button.tsx';

/** What can be opened: in a sentence, and by name for who asks. */
export function FileKinds() {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="hint">{say('opening.fileKindsShort')}</p>
      <Button size="sm" variant="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? say('opening.fold') : say('opening.fileKindsAll')}
      </Button>
      <p id={id} className="hint" hidden={!open}>
        {say('opening.fileKinds')}
      </p>
    </>
  );
}
