import PanelLeftClose from 'lucide-react/icons/panel-left-close';
import PanelLeftOpen from 'lucide-react/icons/panel-left-open';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import { foldNavigation, usePanes } from './pane-widths.ts';

/** Folds the navigation to its icons, and unfolds it. */
export function FoldButton() {
  const { navFolded } = usePanes();
  return (
    <Button
      className="side__fold"
      variant="plain"
      size="sm"
      icon={navFolded ? PanelLeftOpen : PanelLeftClose}
      iconOnly={navFolded ? say('shell.unfoldNav') : say('shell.foldNav')}
      aria-expanded={!navFolded}
      onClick={foldNavigation}
    />
  );
}
