import Folder from 'lucide-react/icons/folder';
import Hash from 'lucide-react/icons/hash';
import LinkIcon from 'lucide-react/icons/link-2';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Scale from 'lucide-react/icons/scale';
import Tag from 'lucide-react/icons/tag';
import Trash2 from 'lucide-react/icons/trash-2';
import Upload from 'lucide-react/icons/upload';
import X from 'lucide-react/icons/x';
import type { Id } from '../../../model/identity.ts';
import { say } from '../../../words/say.ts';
import { Button } from '../../kit/button.tsx';
import type { IconShape } from '../../kit/icon.tsx';
import { useCheckLinks } from '../links/link-checks.tsx';
import { BulkPanel, type PanelName } from './bulk-panel.tsx';
import type { Bulk } from './use-bulk.ts';

interface Props {
  selected: readonly Id[];
  shown: number;
  bulk: Bulk;
  inTrash: boolean;
  panel: PanelName | undefined;
  onPanel(panel: PanelName | undefined): void;
  onSelectAll(): void;
  onClear(): void;
}

/** What can be done with the selected resources. */
export function BulkBar({ selected, shown, bulk, inTrash, panel, onPanel, onSelectAll, onClear }: Props) {
  const count = selected.length;
  const checkLinks = useCheckLinks();
  const all = count === shown;
  const button = (icon: IconShape, label: string, onClick: () => void, expanded?: boolean) => (
    <Button variant="plain" size="sm" icon={icon} title={label} onClick={onClick} aria-expanded={expanded}>
      <span className="when-wide">{label}</span>
    </Button>
  );
  const opens = (icon: IconShape, label: string, ...[name, other]: [PanelName, PanelName?]) => {
    const isOpen = panel !== undefined && (panel === name || panel === other);
    return button(icon, label, () => onPanel(isOpen ? undefined : name), isOpen);
  };
  return (
    <>
      <div className="bulk" role="toolbar" aria-label={say('library.withSelected', { count })}>
        <input
          className="checkbox"
          type="checkbox"
          aria-label={say('library.selectAll', { count: shown })}
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = !all;
          }}
          onChange={all ? onClear : onSelectAll}
        />
        <span className="strong" role="status">
          {say('library.selected', { count })}
        </span>
        {inTrash ? (
          <>
            {button(RotateCcw, say('library.restore'), () => void bulk.restore())}
            {button(Trash2, say('library.deleteForever'), () => void bulk.deleteForever())}
          </>
        ) : (
          <>
            {opens(Folder, say('library.collect'), 'collect', 'move')}
            {opens(Tag, say('library.competency'), 'competency')}
            {opens(Hash, say('library.tags'), 'tags')}
            {opens(Scale, say('bulk.details'), 'details')}
            {button(Upload, say('library.export'), bulk.share)}
            {checkLinks && button(LinkIcon, say('links.check'), () => checkLinks(selected))}
            {button(Trash2, say('library.toTrash'), () => void bulk.trash())}
          </>
        )}
        <span className="push" />
        <Button className="bulk__clear" variant="plain" size="sm" icon={X} onClick={onClear}>
          <span className="when-wide">{say('library.clear')}</span>
        </Button>
      </div>
      {panel && !inTrash && (
        <BulkPanel name={panel} selected={selected} bulk={bulk} onClose={() => onPanel(undefined)} />
      )}
    </>
  );
}
