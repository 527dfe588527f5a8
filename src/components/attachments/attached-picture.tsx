import File from 'lucide-react/icons/file';
import FileText from 'lucide-react/icons/file-text';
import ImageIcon from 'lucide-react/icons/image';
import { useEffect, useState } from 'react';
import { useAttachmentFile } from '../../hooks/records.ts';
import type { Attachment } from '../../model/attachment.ts';
import { Icon } from '../kit/icon.tsx';

/** What is shown as a picture: pixels alone, never a drawing that could hold a script. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

/** Larger pictures are not unpacked for a thumbnail, in bytes. */
const LARGEST_SHOWN = 20_000_000;

const iconOf = ({ encodingFormat }: Attachment) => {
  if (encodingFormat.startsWith('image/')) return ImageIcon;
  return encodingFormat === 'application/pdf' || encodingFormat.startsWith('text/') ? FileText : File;
};

function Picture({ attachment }: { attachment: Attachment }) {
  const file = useAttachmentFile(attachment.sha256);
  const [address, setAddress] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (address === undefined) return <Icon icon={ImageIcon} large />;
  // The name stands beside it.
  return <img src={address} alt="" decoding="async" />;
}

/** What an attached file looks like, small: the picture itself, or the sign of its kind. */
export function AttachedPicture({ attachment }: { attachment: Attachment }) {
  const isShown = SHOWN.has(attachment.encodingFormat) && attachment.contentSize <= LARGEST_SHOWN;
  return (
    <span className="attachment__picture">
      {isShown ? <Picture attachment={attachment} /> : <Icon icon={iconOf(attachment)} large />}
    </span>
  );
}
