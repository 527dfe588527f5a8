import Folder from 'lucide-react/icons/folder';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { changePanes } from './pane-widths.ts';

/** Stands in for the collections while the navigation is folded: unfolds it and goes to them. */
export function ShowCollections() {
  const show = () => {
    changePanes({ navFolded: false });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-labelledby="side-collections"] a')?.focus());
  };
  return (
    <Button
      className="side__collections"
      variant="plain"
      icon={Folder}
      iconOnly={say('shell.showCollections')}
      onClick={show}
    />
  );
}
