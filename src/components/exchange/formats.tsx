import Bookmark from 'lucide-react/icons/bookmark';
import FileText from 'lucide-react/icons/file-text';
import Globe from 'lucide-react/icons/globe';
import MessageSquare from 'lucide-react/icons/message-square';
import Sprout from 'lucide-react/icons/sprout';
import Table from 'lucide-react/icons/table';
import { useId } from 'react';
import { say } from '../../words/say.ts';
import { Icon, type IconShape } from '../kit/icon.tsx';
import { type FileFormat, fileFormats } from './outgoing.ts';

const icons: Record<FileFormat, IconShape> = {
  json: Sprout,
  page: Globe,
  markdown: FileText,
  table: Table,
  bookmarks: Bookmark,
  chat: MessageSquare,
};

/** For whom the file is: another Taproot, anyone who reads, or another program. */
export function Formats({ value, onChange }: { value: FileFormat; onChange(format: FileFormat): void }) {
  const name = useId();
  return (
    <div className="formats" role="radiogroup" aria-labelledby={`${name}-heading`}>
      <h2 className="heading" id={`${name}-heading`}>
        {say('sharing.formats')}
      </h2>
      {fileFormats.map((format) => (
        <label key={format} className="format">
          <input
            className="radio"
            type="radio"
            name={name}
            checked={format === value}
            onChange={() => onChange(format)}
          />
          <span>
            <span className="strong">{say(`waysOut.format.${format}`)}</span>
            <br />
            <span className="quiet">{say(`waysOut.format.${format}Hint`)}</span>
          </span>
          <Icon icon={icons[format]} />
        </label>
      ))}
    </div>
  );
}
